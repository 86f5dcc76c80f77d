// Mail providers and certificate authorities as zone files name them, as of November 2026. They change rarely, but they change.

/** One MX record of a provider. */
export interface ProviderHost {
  readonly preference: number;
  /** Absolute; `{domain}` is the domain with hyphens for dots. */
  readonly exchange: string;
}

/** A mail provider. */
export interface MailProvider {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly ProviderHost[];
  /** The domain of its SPF record, without final dot. */
  readonly spf: string;
}

/** Providers with MX sets that are the same for every customer, or follow from the domain. */
export const mailProviders: readonly MailProvider[] = [
  {
    id: 'google',
    name: 'Google Workspace',
    hosts: [{ preference: 1, exchange: 'smtp.google.com.' }],
    spf: '_spf.google.com',
  },
  {
    id: 'microsoft-365',
    name: 'Microsoft 365',
    hosts: [{ preference: 0, exchange: '{domain}.mail.protection.outlook.com.' }],
    spf: 'spf.protection.outlook.com',
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    hosts: [
      { preference: 10, exchange: 'in1-smtp.messagingengine.com.' },
      { preference: 20, exchange: 'in2-smtp.messagingengine.com.' },
    ],
    spf: 'spf.messagingengine.com',
  },
  {
    id: 'icloud',
    name: 'iCloud',
    hosts: [
      { preference: 10, exchange: 'mx01.mail.icloud.com.' },
      { preference: 10, exchange: 'mx02.mail.icloud.com.' },
    ],
    spf: 'icloud.com',
  },
  {
    id: 'proton',
    name: 'Proton Mail',
    hosts: [
      { preference: 10, exchange: 'mail.protonmail.ch.' },
      { preference: 20, exchange: 'mailsec.protonmail.ch.' },
    ],
    spf: '_spf.protonmail.ch',
  },
  {
    id: 'zoho',
    name: 'Zoho Mail',
    hosts: [
      { preference: 10, exchange: 'mx.zoho.com.' },
      { preference: 20, exchange: 'mx2.zoho.com.' },
      { preference: 50, exchange: 'mx3.zoho.com.' },
    ],
    spf: 'zohomail.com',
  },
  {
    id: 'migadu',
    name: 'Migadu',
    hosts: [
      { preference: 10, exchange: 'aspmx1.migadu.com.' },
      { preference: 20, exchange: 'aspmx2.migadu.com.' },
    ],
    spf: 'spf.migadu.com',
  },
  {
    id: 'mailbox-org',
    name: 'mailbox.org',
    hosts: [
      { preference: 10, exchange: 'mxext1.mailbox.org.' },
      { preference: 10, exchange: 'mxext2.mailbox.org.' },
      { preference: 20, exchange: 'mxext3.mailbox.org.' },
    ],
    spf: 'mailbox.org',
  },
  {
    id: 'gandi',
    name: 'Gandi',
    hosts: [
      { preference: 10, exchange: 'spool.mail.gandi.net.' },
      { preference: 50, exchange: 'fb.mail.gandi.net.' },
    ],
    spf: '_mailcust.gandi.net',
  },
  {
    id: 'ovh',
    name: 'OVHcloud',
    hosts: [
      { preference: 1, exchange: 'mx1.mail.ovh.net.' },
      { preference: 5, exchange: 'mx2.mail.ovh.net.' },
      { preference: 100, exchange: 'mx3.mail.ovh.net.' },
    ],
    spf: 'mx.ovh.com',
  },
];

/** The provider that an absolute host name in small letters belongs to; undefined for any other host. */
export function mailProviderOf(host: string): MailProvider | undefined {
  // Providers have more hosts than those they name today: all in one domain.
  return mailProviders.find(({ hosts }) => hosts.some(({ exchange }) => host.endsWith(exchange.replace(/^[^.]+/, ''))));
}

/** Services that only send, or forward: domains of their SPF records. */
export const mailSenders: readonly { readonly spf: string; readonly name: string }[] = [
  { spf: 'amazonses.com', name: 'Amazon SES' },
  { spf: 'sendgrid.net', name: 'SendGrid' },
  { spf: 'mailgun.org', name: 'Mailgun' },
  { spf: 'spf.mandrillapp.com', name: 'Mailchimp' },
  { spf: 'spf.mtasv.net', name: 'Postmark' },
  { spf: '_spf.mx.cloudflare.net', name: 'Cloudflare Email Routing' },
];

/** Authorities and the domains that CAA records name them by. */
export const caaAuthorities: readonly { readonly domain: string; readonly name: string }[] = [
  { domain: 'letsencrypt.org', name: 'Let’s Encrypt' },
  { domain: 'pki.goog', name: 'Google Trust Services' },
  { domain: 'digicert.com', name: 'DigiCert' },
  { domain: 'sectigo.com', name: 'Sectigo, ZeroSSL' },
  { domain: 'globalsign.com', name: 'GlobalSign' },
  { domain: 'amazon.com', name: 'Amazon' },
  { domain: 'ssl.com', name: 'SSL.com' },
  { domain: 'entrust.net', name: 'Entrust' },
  { domain: 'secomtrust.net', name: 'SECOM Trust Systems' },
];
