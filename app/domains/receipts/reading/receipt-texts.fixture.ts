/** Texts of receipts of shops that do not exist, in the shapes that Dutch receipts have, and what to make of them. */

export type ReceiptText = {
  readonly of: string
  readonly text: string
  /** As the test writes it: `shop | day | total | vat | doubts`; `?` before what is shown and not filled in. */
  readonly says: string
}

export const RECEIPT_TEXTS: readonly ReceiptText[] = [
  {
    of: 'DIY store, VAT in a table',
    text: `BOUWMARKT DE SPIJKER
Kanaalstraat 12, 7311 AB Apeldoorn
Tel. 055-1234567
Verfroller 2-pack 8,99
Muurverf wit 5L 24,95
Afplaktape 3,49
TOTAAL EUR 37,43
PIN 37,43
BTW Over Excl. Bedrag
21% 37,43 30,93 6,50
12-03-2026 14:22 Kassa 3
Bedankt en tot ziens!`,
    says: 'BOUWMARKT DE SPIJKER | 2026-03-12 | 37,43 | 6,50 |',
  },
  {
    of: 'supermarket, two rates, a subtotal and a discount',
    text: `Buurtsuper Van Loon
Dorpsplein 3
7345 CD Wenum
Openingstijden ma-za 8:00-20:00
AANTAL OMSCHRIJVING PRIJS BEDRAG
1 KOFFIE 500G 7,29
2 SCHOONMAAKDOEK 2,49 4,98
1 AFWASMIDDEL 3,19
SUBTOTAAL 15,46
BONUS KOFFIE -1,00
UW VOORDEEL 1,00
TOTAAL 14,46
PINNEN 14,46
BTW OVER EUR
9% 5,77 0,52
21% 6,75 1,42
Datum 28/02/26 Tijd 17:05`,
    says: 'Buurtsuper Van Loon | 2026-02-28 | 14,46 | 1,94 |',
  },
  {
    of: 'fuel, litres and price per litre',
    text: `Tankstation De Bocht
Europaweg 100
7336 AA Apeldoorn
Pomp 4 EURO 95 E10
25,41 L x 1,939 EUR/L
Totaal EUR 49,27
BTW 21,00 % 8,55
Netto 40,72
MAESTRO 49,27
Datum: 03-03-2026 07:48`,
    says: 'Tankstation De Bocht | 2026-03-03 | 49,27 | 8,55 |',
  },
  {
    of: 'parking, VAT said within',
    text: `PARKEERBEDRIJF CENTRUM
Marktgarage Hoofdstraat 1
Parkeerbewijs
Aankomst 09-03-2026 10:02
Vertrek 09-03-2026 12:31
Te betalen EUR 6,00
Betaald met bankpas 6,00
incl. 21% BTW 1,04`,
    says: 'PARKEERBEDRIJF CENTRUM | 2026-03-09 | 6,00 | 1,04 |',
  },
  {
    of: 'invoice of a web shop, bases before tax',
    text: `Knutselgroothandel Oost B.V.
Industrieweg 8, 7202 CA Zutphen
www.knutselgroothandel-oost.nl
Factuurnummer 2026-1187
Factuurdatum 5 maart 2026
Vervaldatum 19 maart 2026
Omschrijving Aantal Prijs Bedrag
Acrylverf set 2 18,50 37,00
Penselen 1 12,40 12,40
Verzendkosten 4,95
Totaal excl. btw 54,35
Btw 21% over 54,35 11,41
Totaal incl. btw 65,76
NL12 BANK 0123 4567 89
Betaald met iDEAL 65,76`,
    says: 'Knutselgroothandel Oost B.V. | 2026-03-05 | 65,76 | 11,41 |',
  },
  {
    of: 'cash, with what came back',
    text: `IJzerwaren Smid
Molenstraat 22
7321 BB Apeldoorn
Schroeven 4x40 6,75
Pluggen 3,20
Te betalen 9,95
Contant 20,00
Wisselgeld 10,05
Btw hoog 8,22 1,73
11.03.2026`,
    says: 'IJzerwaren Smid | 2026-03-11 | 9,95 | 1,73 |',
  },
  {
    of: 'no VAT at all: a second-hand shop',
    text: `Kringloop Het Goede Doel
Vlijtseweg 5 7317 AE
Lamp 4,50
Stoel 12,00
TOTAAL 16,50
Contant 16,50
14-03-2026`,
    says: 'Kringloop Het Goede Doel | 2026-03-14 | 16,50 | – |',
  },
  {
    of: 'a total that nothing bears out is not filled in',
    text: `Eetcafé De Hoek
Lunch
Totaal 23,80
15-03-2026`,
    says: '?Eetcafé De Hoek | 2026-03-15 | ?23,80 | – |',
  },
  {
    of: 'a misread digit: paid and total differ, VAT fits neither',
    text: `Verfhandel Kwast
Stationsplein 1 7311 NV Apeldoorn
Grondverf 19,95
Totaal 19,95
Totaal 18,95
btw 21% 16,49 3,46
16-03-2026 11:11`,
    says: 'Verfhandel Kwast | 2026-03-16 | 19,95 | 3,46 |',
  },
  {
    of: 'totals that differ and nothing to tell which',
    text: `Markthal
Totaal 12,00
Totaal 21,00
17-03-2026`,
    says: '?Markthal | 2026-03-17 | ?21,00 | – | totals-differ',
  },
  {
    of: 'a day to come is none',
    text: `Ferro Gereedschap
Zwolseweg 200 7345 AA
Boor 10,00
Kit 5,00
Totaal 15,00
PIN 15,00
18-03-2027`,
    says: 'Ferro Gereedschap | – | 15,00 | – | day-to-come',
  },
  {
    of: 'a day of long ago is none',
    text: `Ferro Gereedschap
Zwolseweg 200 7345 AA
Totaal 15,00
PIN 15,00
18-03-2016`,
    says: 'Ferro Gereedschap | – | 15,00 | – | day-long-ago',
  },
  {
    of: 'two days, and only one is when it was bought',
    text: `Schoenmaker Vos
Loolaan 8 7314 AA Apeldoorn
Reparatie 27,50
Totaal 27,50
Betaald 27,50
19-03-2026
Garantie tot 19-06-2026
Ophalen 25-03-2026`,
    says: 'Schoenmaker Vos | 2026-03-19 | 27,50 | – |',
  },
  {
    of: 'letters for digits, as a reader sees them',
    text: `BOUWMARKT DE SPIJKER
Kanaalstraat 12, 7311 AB Apeldoorn
Kwast 1O,5O
Lijm 4,5O
T0TAAL EUR l5,00
PIN 15,OO
BTW 21% 12,40 2,60
20-03-2026 09:15`,
    says: 'BOUWMARKT DE SPIJKER | 2026-03-20 | 15,00 | 2,60 |',
  },
  {
    of: 'amounts of another country',
    text: `Paint Supply Inc
Order date 2026-03-21
Total $ 40.00
Paid $ 40.00`,
    says: '?Paint Supply Inc | 2026-03-21 | ?40,00 | – | other-currency',
  },
  {
    of: 'thousands with a dot',
    text: `Machinehandel Zwaar
Laan van Malkenschoten 40 7333 NP
Factuurdatum 22-03-2026
Kolomboormachine 1.250,00
Totaal excl. btw 1.250,00
21% btw 1.250,00 262,50
Totaal te betalen 1.512,50`,
    says: 'Machinehandel Zwaar | 2026-03-22 | 1.512,50 | 262,50 |',
  },
  { of: 'nothing on it', text: '', says: '– | – | – | – |' },
  {
    of: 'not a receipt',
    text: `Beste Anna,
Hier is de foto van de schutting die je vroeg.
Groet, Piet`,
    says: '?Beste Anna | – | – | – | no-total',
  },
  {
    of: 'the total on a line of its own',
    text: `Stoffenhuis
Markt 4 7311 LG Apeldoorn
Katoen 3 m 29,85
Garen 2,95
TOTAAL
32,80
V PAY 32,80
Btw 21 % over 27,11 = 5,69
23-03-2026`,
    says: 'Stoffenhuis | 2026-03-23 | 32,80 | 5,69 |',
  },
  {
    of: 'VAT that does not fit the total is told and not filled in',
    text: `Lampenwinkel
Kerklaan 9 7311 AD
Lamp 30,00
Snoer 10,00
Totaal 40,00
PIN 40,00
Btw 21% 20,00 4,20
24-03-2026`,
    says: 'Lampenwinkel | 2026-03-24 | 40,00 | ?4,20 | vat-does-not-fit',
  },
]
