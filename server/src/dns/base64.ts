// Octets as text of 64 signs (RFC 4648 §4).

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const octets = bytes.subarray(at, at + 3);
    const bits = (octets[0] << 16) | ((octets[1] ?? 0) << 8) | (octets[2] ?? 0);
    for (let sign = 0; sign < 4; sign++) text += sign > octets.length ? '=' : SIGNS[(bits >> (18 - 6 * sign)) & 63];
  }
  return text;
}
