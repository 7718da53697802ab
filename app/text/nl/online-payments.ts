import type { RefusalFacts } from '../../values/refusal-facts.ts'

const choice = new Intl.ListFormat('nl', { type: 'disjunction' })

/** Paying by iDEAL from the customer's page, and what the office does with it. */
export const onlinePayments = {
  entry: {
    came: (f: { number: string }) => `iDEAL: factuur ${f.number}`,
    went: (f: { number: string }) => `iDEAL terug naar de klant: factuur ${f.number}`,
  },
  customer: {
    button: (f: { amount: string }) => `Betaal ${f.amount} met iDEAL`,
    or: 'Of maak het zelf over:',
    received: (f: { amount: string }) => `Je betaling van ${f.amount} is binnen. Dank je wel.`,
    title: 'Betalen met iDEAL',
    go: 'Ga naar je bank',
    goLead: (f: { amount: string; provider: string }) =>
      `Je betaalt ${f.amount} bij je eigen bank, via ${f.provider}. Gaat het niet vanzelf? Druk dan op de knop.`,
    back: 'Terug naar de factuur',
    state: {
      asked: 'De betaling is nog niet klaar. Probeer het zo nog eens.',
      open:
        'We zien je betaling nog niet. Heb je betaald? Dan is het ' +
        'meestal binnen een paar minuten binnen. Betaal niet nog een keer.',
      paid: 'Je betaling is binnen. Dank je wel.',
      failed: 'De betaling is niet gelukt. Er is niets afgeschreven. Je kunt het opnieuw proberen.',
      expired:
        'De betaling duurde te lang en is gestopt. Er is niets afgeschreven. Je kunt het opnieuw proberen.',
      canceled: 'Je hebt de betaling gestopt. Er is niets afgeschreven. Je kunt het opnieuw proberen.',
      wrong:
        'Er klopt iets niet met deze betaling. Stel een vraag op de pagina van de factuur, dan zoeken we het uit.',
      silent:
        'We kunnen nu niet zien of je betaling binnen is. Heb je betaald? ' +
        'Betaal niet nog een keer. Kijk later op de pagina van de factuur.',
    },
    refusals: {
      'nothing-to-pay': 'Hier is niets meer te betalen.',
      'paid-already': 'Je betaling is al binnen. Je hoeft niets meer te doen.',
      'too-many-payments': 'Dit is nu vaak geprobeerd. Wacht een uur, of maak het zelf over.',
      'payments-silent': 'Betalen met iDEAL lukt nu even niet. Maak het zelf over, of probeer het later.',
    },
  },
  office: {
    title: 'Betaald met iDEAL',
    lead:
      'Klanten betaalden met iDEAL. Het geld komt later op de ' +
      'bank, soms min kosten. Boek hier dat de klant betaald heeft.',
    toBook: (f: { count: number }) =>
      f.count === 1 ? 'Nog te boeken: 1 betaling' : `Nog te boeken: ${f.count} betalingen`,
    nothing: 'Er is niets te boeken.',
    one: (f: { day: string; customer: string; number: string; amount: string }) =>
      `${f.day}: ${f.customer}, factuur ${f.number}, ${f.amount}`,
    back: (f: { customer: string; number: string; amount: string }) =>
      `${f.amount} ging terug naar ${f.customer}, factuur ${f.number}`,
    book: (f: { count: number }) =>
      f.count === 1 ? 'Boek deze betaling' : `Boek alle ${f.count} betalingen`,
    done: (f: { booked: number }) =>
      f.booked === 1 ? '1 betaling is geboekt.' : `${f.booked} betalingen zijn geboekt.`,
    left: (f: { left: number }) =>
      f.left === 1
        ? '1 betaling is voor werk van jezelf. Die boekt een ander.'
        : `${f.left} betalingen zijn voor werk van jezelf. Die boekt een ander.`,
    notBooked: (f: { number: string; why: string }) => `Factuur ${f.number} is niet geboekt. ${f.why}`,
    owing: (f: { number: string; customer: string; amount: string }) =>
      `${f.customer} kreeg ${f.amount} te veel terug bij factuur ${f.number}. Vraag dat terug aan de klant.`,
    latest: 'Laatst gestart',
    states: {
      asked: () => 'gestart',
      open: () => 'bezig',
      paid: () => 'betaald',
      failed: () => 'niet gelukt',
      expired: () => 'verlopen',
      canceled: () => 'gestopt door de klant',
      wrong: (f: { provider: string }) => `klopt niet: kijk bij ${f.provider}`,
    },
    none: 'Er is nog niets gestart.',
    setting: 'iDEAL instellen',
  },
  setting: {
    title: 'Betalen met iDEAL',
    lead: (f: { providers: readonly string[] }) =>
      'Klanten krijgen een knop om te betalen bij hun factuur. Dat ' +
      `gaat via ${choice.format(f.providers)}. Je hebt er een account en een sleutel voor nodig.`,
    provider: 'Van wie is de sleutel?',
    back: 'Terug naar instellingen',
    apiKey: (f: { providers: readonly string[] }) => `Sleutel van ${choice.format(f.providers)}`,
    starts: (f: { starts: readonly string[] }) => `Begint met ${choice.format(f.starts)}.`,
    apiKeyHint:
      'Wij laten hem nooit meer zien. De sleutel zegt waar het geld heen gaat, dus een ander zegt er ja op.',
    ask: 'Vraag een ander om ja te zeggen',
    on: 'iDEAL staat aan.',
    off: 'iDEAL staat uit.',
    waits: (f: { day: string; providers: readonly string[] }) =>
      `Er wacht een sleutel van ${choice.format(f.providers)} op een ja, sinds ${f.day}.`,
    byAnother: 'Jij vroeg dit. Een ander van de administratie zegt ja of nee.',
    yes: 'Ja, gebruik deze sleutel',
    no: 'Nee, gebruik deze sleutel niet',
    stop: 'Zet iDEAL uit',
    done: 'Bewaard.',
    card: 'Betalen met iDEAL',
    cardLead: 'Een knop bij de factuur, waarmee klanten meteen betalen.',
    change: 'Stel iDEAL in',
  },
  refusals: {
    'online-key-wrong': (f: RefusalFacts['online-key-wrong']) =>
      `Dit is geen sleutel van ${f.provider}. Hij begint met ${choice.format(f.starts.split(', '))}.`,
    'online-key-refused': (f: RefusalFacts['online-key-refused']) =>
      `${f.provider} neemt deze sleutel niet aan, of iDEAL staat daar nog uit.`,
    'payments-silent': 'De betaaldienst geeft nu geen antwoord. Probeer het later.',
    'no-key-waits': 'Er wacht geen sleutel meer.',
    'invoice-not-found': 'Deze factuur is er niet.',
    'more-than-open': 'Er staat minder open dan er betaald is. Probeer het opnieuw.',
    'more-than-paid': 'Er gaat meer terug dan er betaald is. Kijk bij de betaaldienst.',
    'no-scheme-in-force': 'Voor deze dag geldt geen regeling, dus verdelen kan niet. Vraag het bestuur.',
  },
}
