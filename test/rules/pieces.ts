// Pieces of zone files, right and wrong, for tests with random texts.

export const ZONE = `$ORIGIN example.com.
$TTL 1h
@ IN SOA ns1 hostmaster ( 2026010101 ; serial
        2h 1h 2w 1h )
  NS ns1
  NS ns2.example.net.
  MX 10 mail
  MX 20 mx.example.net.
  TXT "v=spf1 mx -all"
ns1 A 192.0.2.53
mail A 192.0.2.25
     AAAA 2001:db8::25
www 300 IN CNAME mail
sub NS ns1.sub
ns1.sub A 192.0.2.54
old DNAME example.net.
*.w A 192.0.2.9
_imaps._tcp SRV 0 1 993 mail
$GENERATE 1-3 h$ A 192.0.2.$
$ORIGIN lab.example.com.
x CAA 0 issue "ca.example.net"
y TYPE65280 \\# 2 abcd
`;

export const PIECES = [
  '\n', '\r\n', '\r', ' ', '\t', '(', ')', '"', ';', '\\', '.', '..', '@', '*', '#', '$', '0', '70000', 'a', 'IN', 'CH', 'MX', ' 10 ', 'A',
  'é', '日本', '😀', '\ud83d', '\ude00', '１０', '　', '。', '“', '\u200b', '\ufeff', '\0', '\u00ad', '\\999', '-1',
  '@ MX 10 mail\n', 'mail A 192.0.2.1\n', ' IN 300 MX 10 mail.example.com.\n', '@ MX 10 mail.example.com\n', '@ MX 0 .\n', '@ MX 10 www\n',
  '@ MX 10 mial\n', '@ MX 10 192.0.2.25\n', '@ MX mail\n', '@ MX mail 10\n', '@ MX 10\n', ' MX 20 mail\n', 'x.sub MX 10 mail\n', 'www MX 10 mail\n',
  '$ORIGIN sub\n', '$ORIGIN example.com.\n', '$ORIGIN ..\n', '$TTL 600\n', '$TTL\n', '$TTL 9999999999\n', '$GENERATE 1-3 h$ A 192.0.2.$\n',
  '$GENERATE 3-1 h$ A 192.0.2.$\n', '$INCLUDE x\n', '$NONSENSE\n', '$DATE 2026\n', '$TTL {{ x }}\n',
  'alias CNAME mail\n', 'sub NS ns.sub\n', 'old DNAME new\n', '*.w A 192.0.2.2\n', '*.w CNAME mail\n', 'out.example.org. A 192.0.2.1\n',
  'ns1.example.net. A 192.0.2.1\n', '@ NS ns1.example.net.\n', 'example.org. SOA a b 1 2 3 4 5\n', '@ SOA ns1 host 2 3 4 5 6\n', '@ SOA ns1 host\n',
  '@ SOA ns1 host (\n 1 2\n 3 ; c (\n 4 5 )\n', 't TXT "a (" ( "b"\n "c" )\n', 'x TXT ( "a"\ny A 192.0.2.3\n', '; comment (\n', '\n\n', '# no comment\n',
  'x A ( 192.0.2.1\n', 'MX ( 10\n', '; zonewright-origin other.example.\n', '{{ x }}', 'x 60 A 192.0.2.1\n', 'x 90 A 192.0.2.2\n', 'alone\n', '()\n',
  't NX 10 mail\n', 't A 192.0.2\n', 't SRV 0 1 mail\n', 't CAA\n', 't TXT "abc\n', 'a..b A 192.0.2.1\n', '"" A 192.0.2.1\n', `${'l'.repeat(64)} A 192.0.2.1\n`,
  't CH TXT "x"\n', '@ CH SOA a b 1 2 3 4 5\n', '@ CH NS @\n', 't ANY x\n', 't CH A host. 1\n', 'm MX \\# 8 000a 046d61696c 00\n',
]; // prettier-ignore
