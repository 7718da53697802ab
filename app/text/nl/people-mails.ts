import { withStop } from '../sentence.ts'

/** De mails over inloggen. */
export const peopleMails = {
  codeMail: {
    subject: 'Je code om in te loggen bij Gilde',
    body: (facts: { name: string; code: string; link: string; minutes: number }) =>
      `Dag ${facts.name},

Je code is: ${facts.code}

Vul hem in op de bladzijde waar je bezig was. Of open deze link en druk op Inloggen:
${facts.link}

De code en de link werken ${facts.minutes} minuten, en één keer. Geef ze aan niemand. Wij vragen er nooit om.

Heb je niet om een code gevraagd? Dan hoef je niets te doen. Zonder deze mail komt niemand binnen.
`,
  },
  addressMail: {
    subject: 'Je e-mailadres bij Gilde is veranderd',
    body: (facts: { name: string; by: string; cooperative: string; when: string }) =>
      `Dag ${facts.name},

Je e-mailadres is veranderd door ${facts.by} van ${withStop(facts.cooperative)}
Wanneer: ${facts.when}

Codes om in te loggen gaan niet meer naar dit adres. Overal waar je was ingelogd, ben je nu uitgelogd.

Had je dit gevraagd? Dan hoef je niets te doen.
Wist je dit niet? Bel dan je coöperatie en vraag naar iemand van het bestuur.
`,
  },
  noticeMail: {
    subject: 'Er is iets veranderd aan hoe je inlogt bij Gilde',
    what: {
      'passkey-added': 'Er is een toegangssleutel gemaakt waarmee je kunt inloggen.',
      'passkey-removed': 'Er is een toegangssleutel verwijderd.',
      'second-factor-set-up': 'Er is een code-app klaargemaakt voor de extra controle.',
      'second-factor-removed': 'De code-app voor de extra controle is uitgezet.',
      'recovery-code-used': 'Er is ingelogd met een reservecode.',
      'card-printed': 'Je coöperatie heeft een inlogkaart geprint waarmee je één keer kunt inloggen.',
    },
    body: (facts: { name: string; what: string; device: string; when: string; link: string }) =>
      `Dag ${facts.name},

${facts.what}
Wanneer: ${facts.when}
Waar: ${facts.device}

Was jij dit? Dan hoef je niets te doen.
Was jij dit niet? Log dan overal uit op ${facts.link} en bel je coöperatie.
`,
  },
}
