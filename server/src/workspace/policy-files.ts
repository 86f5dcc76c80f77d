// The policy files of MTA-STS in a workspace, by the domain whose they are (RFC 8461 §3.2).

/** Where a policy is served: below its host, which a folder is named after. */
const POLICY = /(?:^|[/\\])mta-sts\.([^/\\]+)[/\\](?:.*[/\\])?\.well-known[/\\]mta-sts\.txt$/i;

/** Their paths by domain, in small letters and without final dot; the first one counts. */
export function policyFilesOf(files: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    if (!file.endsWith('mta-sts.txt')) continue;
    const domain = POLICY.exec(file)?.[1].toLowerCase();
    if (domain !== undefined && !found.has(domain)) found.set(domain, file);
  }
  return found;
}
