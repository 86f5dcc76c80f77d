// The services that mail programs look for by SRV records (RFC 6186, RFC 8314 §5.1), and what they are mistaken for.

/** A service of mail programs. */
export interface MailService {
  /** First label of its SRV records. */
  readonly label: string;
  readonly port: number;
  /** The service that does the same with TLS from the first octet on; itself when it does. */
  readonly secure: string;
}

export const mailServices: readonly MailService[] = [
  { label: '_submission', port: 587, secure: '_submissions' },
  { label: '_submissions', port: 465, secure: '_submissions' },
  { label: '_imap', port: 143, secure: '_imaps' },
  { label: '_imaps', port: 993, secure: '_imaps' },
  { label: '_pop3', port: 110, secure: '_pop3s' },
  { label: '_pop3s', port: 995, secure: '_pop3s' },
];

/** Labels that people write for them, and that no program looks for. */
const MISTAKEN: Readonly<Record<string, string>> = {
  _smtps: '_submissions',
  _ssmtp: '_submissions',
  _smtp: '_submission',
  _submit: '_submission',
  '_smtp-submission': '_submission',
  _msa: '_submission',
  _imap4: '_imap',
  _imap4s: '_imaps',
  _imapssl: '_imaps',
  _pop: '_pop3',
  _pops: '_pop3s',
  _pop3ssl: '_pop3s',
};

/** The service of a label in small letters; undefined for another one. */
export function mailService(label: string): MailService | undefined {
  return mailServices.find((service) => service.label === label);
}

/** The service that a label in small letters was meant as; undefined for one that is right, or means something else. */
export function meantService(label: string): MailService | undefined {
  return Object.hasOwn(MISTAKEN, label) ? mailService(MISTAKEN[label]) : undefined;
}
