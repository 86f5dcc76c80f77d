; A zone without faults.
$TTL 1h
@	IN	SOA	ns1 hostmaster 2026112401 2h 15m 2w 5m
	IN	NS	ns1
	IN	NS	ns2
	IN	MX	10 mail
ns1	IN	A	192.0.2.1
ns2	IN	A	198.51.100.1
mail	IN	A	192.0.2.25
