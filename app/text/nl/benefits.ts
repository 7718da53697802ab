/** Words about benefits: what we cannot answer and whom to ask, and how sure we are. */
type Facts = Readonly<Record<string, string>>

export const benefits = {
  certainty: {
    certain: 'staat zo in de wet',
    'by-municipality': 'je gemeente beslist hierover',
    announced: 'aangekondigd, geldt nog niet',
    'not-confirmed': 'nog niet bevestigd',
  },
  refusals: {
    'no-value-on-day': (f: Facts) =>
      `Voor ${f['day']} hebben wij dit bedrag niet (${f['scheme']}, ${f['key']}). Vraag het je gemeente of het UWV.`,
    'household-impossible': () => 'Deze samenstelling van het gezin kan niet. Kijk de gegevens na.',
    'parameters-wrong': (f: Facts) => `De lijst met bedragen klopt niet: ${f['count']} fouten.`,
    'bbz-year-impossible': () =>
      'Deze cijfers van het boekjaar kunnen niet. Er zijn 1 tot en met 12 maanden.',
    'months-impossible': () => 'Een jaar heeft 1 tot en met 12 maanden met werk.',
    'gross-base-negative': () => 'De grondslag van de uitkering kan niet lager zijn dan 0.',
    'hours-impossible': () => 'Dit aantal uren kan niet.',
    'wia-below-35': () => 'Onder de 35 % is er geen WIA. Vraag het UWV wat voor jou geldt.',
    'wia-wages-impossible': () => 'Deze lonen of deze maand kunnen niet. Kijk in de brief van het UWV.',
    'ioaz-ends': () =>
      'De IOAZ stopt als jij of je partner in een eigen onderneming gaat werken. Praat eerst met je gemeente.',
    'tw-ask-uwv': () => 'De toeslag van het UWV rekenen wij niet uit. Vraag het UWV wat je werk ermee doet.',
    'zw-ask-uwv': () => 'De Ziektewet rekenen wij niet uit. Vraag het UWV wat je werk ermee doet.',
    'aio-ask-svb': () => 'De aanvulling op je AOW betaalt de SVB. Vraag de SVB wat je werk ermee doet.',
    'entitlement-ask': () =>
      'Of iemand recht heeft op een uitkering rekenen wij niet uit. Vraag het je gemeente of het UWV.',
    'employer-subsidy': () => 'Dit is geld voor een werkgever, geen uitkering. Vraag de gemeente.',
    'scheme-unknown': (f: Facts) =>
      `Deze uitkering kennen wij niet (${f['scheme']}). Vraag wie haar betaalt.`,
    'no-policy-on-day': (f: Facts) =>
      `Met de gemeente is voor ${f['day']} nog niets afgesproken. Vraag je consulent.`,
    'two-policies-on-day': (f: Facts) =>
      `Voor ${f['day']} staan er twee afspraken met de gemeente. Er mag er een zijn.`,
    'months-do-not-fit': () =>
      'Deze maanden passen niet bij elkaar: hoogstens twaalf, in volgorde, van één jaar.',
    'case-not-json': () => 'Deze regel is geen JSON.',
    'case-not-an-object': () => 'Deze regel is geen vraag: { "id", "scheme", "date", "input" }.',
    'case-date-wrong': () => 'De datum is geen dag zoals 2026-03-01.',
    'case-date-too-late': (f: Facts) =>
      `De bedragen die wij kennen, gaan tot en met ${f['day']}. Vraag het je gemeente of het UWV.`,
    'field-missing': (f: Facts) => `Hier ontbreekt ${f['field']}.`,
    'field-wrong': (f: Facts) => `${f['field']} heeft geen goede waarde.`,
    'field-unknown': (f: Facts) =>
      `${f['field']} kennen wij hier niet. Een antwoord zonder dat gegeven zou fout zijn.`,
  },
  policyProblems: {
    'policy-ends-before-it-starts': 'De laatste dag ligt voor de eerste dag.',
    'policy-flat-tax-missing': 'Vul in hoeveel procent voor belasting er af gaat.',
    'policy-rate-impossible': 'Een percentage ligt tussen 0 en 100.',
    'policy-hours-impossible': 'Dit aantal uren past niet in een jaar.',
    'policy-cap-negative': 'Een maximum kan niet lager zijn dan 0.',
    'policy-category-twice': 'Een soort kosten mag één keer in de lijst staan.',
    'policy-cost-not-reckoned':
      'Deze soort kosten kan Gilde niet uitrekenen. Haal de regel weg of kies een andere soort.',
  },
  parameterProblems: {
    'not-a-list': 'dit is geen lijst',
    'not-a-row': 'dit is geen regel met velden',
    'scheme-missing': 'de regeling ontbreekt',
    'key-missing': 'de naam ontbreekt',
    'valid-from-wrong': 'de eerste dag is geen dag',
    'valid-to-wrong': 'de laatste dag is geen dag',
    'ends-before-it-starts': 'de laatste dag ligt voor de eerste',
    'value-not-one': 'er hoort precies één waarde te staan: cents, percent, months of number',
    'value-wrong': 'de waarde is geen goed getal',
    'source-missing': 'de bron ontbreekt',
    'confidence-wrong': 'hoe zeker het is ontbreekt: high, medium, low of memory',
    'note-wrong': 'de opmerking is geen tekst',
    'key-unknown': 'niets leest deze naam',
    'field-unknown': 'er staat een veld dat wij niet kennen',
    overlap: 'er geldt dan al een andere waarde',
  },
}
