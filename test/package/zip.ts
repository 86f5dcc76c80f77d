// What is in a zip archive, told by the directory at its end (APPNOTE 4.3.12, 4.3.16).
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;

/** The files of an archive, with what is in them. */
export function readZip(file: string): Map<string, Buffer> {
  const archive = readFileSync(file);
  let end = archive.length - 22;
  while (archive.readUInt32LE(end) !== DIRECTORY_END) end--;
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error(`${file}: no entry at ${at}`);
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const path = archive.toString('utf8', at + 46, at + 46 + name);
    const local = archive.readUInt32LE(at + 42);
    const data = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const octets = archive.subarray(data, data + archive.readUInt32LE(at + 20));
    files.set(path, archive.readUInt16LE(at + 10) === STORED ? octets : inflateRawSync(octets));
    at += 46 + name + extra + comment;
  }
  return files;
}
