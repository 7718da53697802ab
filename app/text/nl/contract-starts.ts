/**
 * The texts that a co-operative begins with, of our own. Dutch only: it is the text itself that is signed. The page
 * says that a lawyer must read them once. Article numbers are of book 2 of the Burgerlijk Wetboek.
 */
export const contractStarts = {
  membership: {
    title: 'Lidmaatschapsovereenkomst',
    inShort:
      'Je bent lid van {cooperatie} en werkt onder haar naam en haar KvK-nummer. ' +
      'De coöperatie stuurt je facturen, doet de boekhouding en verdeelt het geld volgens jouw regeling. ' +
      'Je kunt altijd opzeggen.',
    body: `# Wie spreken dit af
{cooperatie}, ingeschreven bij de KvK onder nummer {kvk}, in {plaats}. Hieronder heet zij: de coöperatie.

{naam}, lid sinds {lid_sinds}, met de onderneming: {onderneming}. Hieronder: het lid.

Deze overeenkomst geldt vanaf {ingang}.

# Wat de coöperatie doet
- Zij stuurt offertes en facturen in haar eigen naam, voor het werk van het lid.
- Zij doet de boekhouding en de btw-aangifte.
- Zij laat altijd zien wat er met het geld van het lid gebeurt.
- Zij helpt het lid met vragen. De gemeente beslist over een uitkering, niet de coöperatie.

# Wat het lid doet
- Het lid doet het werk zelf, en goed.
- Het lid meldt werk voordat het begint, en geeft bonnen zo snel mogelijk door.
- Het lid neemt alleen klussen aan via de coöperatie.
- Het lid vertelt de coöperatie de waarheid over werk, uren en kosten.

# Geld
Het geld van klanten komt binnen bij de coöperatie. Zij verdeelt het volgens de regeling van het lid. De
regeling is een apart papier.

De coöperatie mag de regeling wijzigen. Zij vertelt dat altijd vooraf op papier of per mail aan het lid, met de
dag waarop de wijziging ingaat. Is het lid het er niet mee eens? Dan kan het lid opzeggen.

# Als iets misgaat
Is een klant niet tevreden, dan praten het lid en de coöperatie eerst samen. De coöperatie is verzekerd zoals
zij het lid heeft laten zien. Wat het lid expres verkeerd doet, is voor rekening van het lid.

# Gegevens
De coöperatie bewaart alleen wat zij nodig heeft voor de facturen, de boekhouding en de begeleiding. Zij deelt
niets over het lid met de gemeente zonder dat het lid ja zei.

# Stoppen
Het lid kan altijd opzeggen. Dat kan met een brief, een mail of een gesprek. Werk dat al is aangenomen, maken we
samen af. Wat er dan met het potje gebeurt, staat in de regeling.`,
    reservesChange: true,
  },
  'house-rules': {
    title: 'Huisregels',
    inShort:
      'We gaan netjes met elkaar en met elkaars spullen om. ' +
      'Wat stuk is, meld je meteen. ' +
      'Werkt iets niet, dan praten we er eerst over.',
    body: `# Met elkaar
- We laten elkaar uitpraten en helpen elkaar.
- Wat iemand over zichzelf vertelt, blijft hier.
- Kun je niet komen? Zeg het op tijd af.

# Met spullen en ruimtes
- Wat je leent, breng je schoon en op tijd terug.
- Is iets stuk, meld het dan meteen. Je hoeft je niet te schamen.
- De laatste doet het licht uit en de deur op slot.

# Met klanten
- We komen op tijd en bellen als het later wordt.
- We werken alleen met een offerte of een afspraak die de klant ja gaf.
- We geven klanten nooit gegevens van andere leden.

# Als het niet goed gaat
Praat eerst met elkaar. Lukt dat niet, vraag dan de coach erbij. Lukt het dan nog niet, dan praat het bestuur
met je. Het bestuur besluit pas nadat je zelf vertelde wat er was.

Deze regels gelden voor {naam} vanaf {ingang}.`,
    reservesChange: false,
  },
  scheme: {
    title: 'Regeling van {naam}',
    inShort:
      'Hier staat hoe het geld van je klanten wordt verdeeld. ' +
      'Een deel gaat naar de coöperatie, een deel naar je potje. ' +
      'Verandert de regeling, dan hoor je dat vooraf.',
    body: `# Zo wordt je geld verdeeld
{regeling}

# Vanaf wanneer
Deze regeling geldt voor {naam} vanaf {ingang}. Zij hoort bij de lidmaatschapsovereenkomst met {cooperatie}.

# Als de regeling verandert
De coöperatie mag deze regeling wijzigen. Zij vertelt dat altijd vooraf op papier of per mail, met de dag waarop
de wijziging ingaat. Voor geld van vóór die dag blijft deze regeling gelden.`,
    reservesChange: true,
  },
} as const
