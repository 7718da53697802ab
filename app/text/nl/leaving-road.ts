import { standing } from './leaving-standing.ts'

function toDo(count: number): string {
  return count === 1 ? 'Er is nog 1 ding te doen.' : `Er zijn nog ${count} dingen te doen.`
}

/** The road of who stops: what still stands, in order. */
export const road = {
  title: (f: { day: string }) => `Je stopt op ${f.day}`,
  titleOf: (f: { name: string; day: string }) => `${f.name} stopt op ${f.day}`,
  left: (f: { day: string }) => `Je bent gestopt op ${f.day}`,
  leftOf: (f: { name: string; day: string }) => `${f.name} is gestopt op ${f.day}`,
  lead: ({ count, alone }: { count: number; alone: number }) =>
    count + alone === 0
      ? 'Alles is klaar.'
      : alone === 0
        ? toDo(count)
        : count === 0
          ? `${toDo(alone)} Alleen jij ziet dat.`
          : `${toDo(count + alone)} Alleen jij ziet ${alone === 1 ? 'er 1 van' : `er ${alone} van`}.`,
  ownToo: (f: { name: string }) =>
    `${f.name} ziet soms ook iets dat jij niet ziet: het bericht aan de gemeente, en uren voor elkaar. ` +
    'Dat telt hier niet mee.',
  ticks: 'Is iets klaar? Dan verdwijnt het vanzelf van deze pagina.',
  label: 'Wat er nog moet gebeuren',
  said: {
    self: (f: { day: string; name: string }) => `${f.name} schreef dit zelf op, op ${f.day}.`,
    other: (f: { day: string; name: string; how: string }) =>
      `${f.name} schreef dit op, op ${f.day}. Verteld: ${f.how}.`,
  },
  whereTo: (f: { what: string }) => `Hierna: ${f.what}.`,
  done: {
    gezegd: 'Het staat er. Kijk rustig wat er nog moet gebeuren.',
    terug: 'Je hebt het teruggenomen. Je blijft lid.',
    teruggenomen: (f: { name: string }) => `Het is teruggenomen. ${f.name} blijft lid.`,
  },
  stops: {
    work: 'Je werk',
    money: 'Het geld',
    together: 'Spullen, hulp en afspraken',
    municipality: 'De gemeente',
    pot: 'Je potje',
    end: 'Je laatste dag',
  },
  stopsOf: {
    work: 'Het werk',
    money: 'Het geld',
    together: 'Spullen, hulp en afspraken',
    municipality: 'De gemeente',
    pot: 'Het potje',
    end: 'De laatste dag',
  },
  allDone: 'Hier is niets meer te doen.',
  doneBefore: (f: { what: string[] }) =>
    `Al klaar: ${new Intl.ListFormat('nl', { type: 'conjunction' }).format(f.what)}.`,
  goesOn: 'Dit gaat na de laatste dag vanzelf door',
  doer: {
    you: 'Dat doe je zelf.',
    member: (f: { name: string }) => `Dat doet ${f.name}.`,
    administrator: 'Dat doet de administratie.',
    others: 'Daar zeggen anderen ja of nee op.',
  },
  ...standing,
  pot: {
    holds: (f: { amount: string }) => `In het potje zit nu ${f.amount}.`,
    empty: 'Het potje is leeg.',
    below: (f: { amount: string }) => `Het potje staat ${f.amount} onder nul.`,
    belowBears: {
      'member-pot': 'De regeling zegt: een tekort blijft in het potje staan, tot er weer geld binnenkomt.',
      cooperative: 'De regeling zegt: een tekort is voor de coöperatie.',
      none: 'Er geldt geen regeling die zegt voor wie een tekort is.',
    },
    belowDecided:
      'Niemand hoeft dit terug te betalen zolang er niets is besloten. Het bestuur besluit, en praat er eerst over.',
    rule: {
      municipality: 'De regeling zegt: wat er bij het stoppen in zit, gaat naar de gemeente.',
      cooperative: 'De regeling zegt: wat er bij het stoppen in zit, gaat naar de coöperatie.',
      training: 'De regeling zegt: wat er bij het stoppen in zit, gaat naar de opleidingspot.',
      'own-business': 'De regeling zegt: wie verdergaat met een eigen onderneming, neemt mee wat er in zit.',
      frozen: 'De regeling zegt: het blijft staan. Na de laatste dag kan er niets meer uit.',
      open: 'De regeling zegt nog niet wat er met het potje gebeurt. Het bestuur beslist dat eerst.',
      none: 'Er geldt nog geen regeling. Het bestuur beslist wat er met het potje gebeurt.',
    },
    byHand:
      'Dit gebeurt na de laatste dag, en niet vanzelf: het bestuur vraagt het aan, de administratie zegt ja. Tot dan ' +
      'blijft het geld staan.',
    later:
      'Betaalt een klant later? Dan wordt dat verdeeld zoals altijd, en het deel voor het potje komt erbij.',
    story: 'Lees het verhaal van het potje',
  },
  end: {
    before: (f: { day: string }) =>
      `De laatste dag is ${f.day}. Tot en met die dag blijft alles werken zoals nu.`,
    ready: 'De laatste dag is geweest en alles is klaar. De administratie kan nu uitschrijven.',
    'things-stand':
      'De laatste dag is geweest, maar er staat nog iets open. Maak dat eerst af, dan schrijft de administratie uit.',
    left: 'De uitschrijving is klaar.',
    papers:
      'Je logt in met een kaartje of samen met de coach. Samen kan tot en met je laatste dag. Daarna komt nog het ' +
      'overzicht van je laatste maand. Vraag dan een nieuw kaartje, of geef nu een mailadres.',
    papersOf: (f: { name: string }) =>
      `${f.name} logt in met een kaartje of samen met de coach. Samen kan tot en met de laatste dag. Daarna komt nog ` +
      'het overzicht van de laatste maand. Geef dan een nieuw kaartje, of schrijf nu een mailadres op.',
    enroll: 'Schrijf uit',
  },
  back: 'Toch niet stoppen',
  backIsTheirs: (f: { name: string }) =>
    `Wil ${f.name} toch blijven? Dan neemt ${f.name} het zelf terug, op de eigen pagina.`,
  backSure: 'De laatste dag, en wat er daarna zou komen, zijn dan weg.',
  backYes: 'Ja, niet stoppen',
  backLead: 'Je kunt het terugnemen tot je bent uitgeschreven. Wat je al stopte, zet je zelf weer aan.',
  backLeadOf: 'Dit kan tot de uitschrijving. Wat al is gestopt, begint niet vanzelf weer.',
}
