import type { Stage } from '../../domains/joining/road.ts'
import { withStop } from '../sentence.ts'

type Said = { cooperative: string; due: string; /** After so many it is erased. */ weeks: number }

/** How who applies is told of each step: by mail, or by somebody who calls. */
export const joiningTelling = {
  mail: {
    subject: (f: { cooperative: string }) => {
      const news = `Nieuws over je aanmelding bij ${f.cooperative}`
      return {
        received: `Je aanmelding bij ${f.cooperative} is binnen`,
        'intake-planned': `Kennismaken bij ${f.cooperative}`,
        'intake-held': news,
        'permission-asked': news,
        'permission-granted': news,
        'permission-refused': news,
        voting: news,
        admitted: news,
        'on-trial': `Je proeftijd bij ${f.cooperative}`,
        'trial-passed': news,
        member: `Welkom bij ${f.cooperative}`,
        refused: news,
        withdrawn: `Je aanmelding bij ${f.cooperative} is gestopt`,
      } satisfies Readonly<Record<Stage, string>>
    },
    hello: (f: { name: string }) => `Beste ${f.name},`,
    /** Nothing of a benefit, and none of the words of a step: others may look along. */
    said: (f: Said) =>
      ({
        received:
          `Je wilt lid worden van ${withStop(f.cooperative)} We hebben je aanmelding. ` +
          'We nemen contact met je op om kennis te maken.',
        'intake-planned': `We maken kennis op ${f.due}. Waar en hoe laat staat op je bladzijde.`,
        'intake-held': 'We hebben kennisgemaakt. We kijken samen wat de volgende stap is.',
        'permission-asked': 'We hebben voor jou toestemming gevraagd. Nu wachten we op antwoord.',
        'permission-granted': 'De toestemming is er. Nu mogen de leden stemmen.',
        'permission-refused': 'De toestemming kwam er nu niet. We bellen je om te kijken wat er nog kan.',
        voting: `De leden stemmen over je aanmelding, tot en met ${f.due}.`,
        admitted: 'De leden zeiden ja. Je hoort van ons wanneer je begint.',
        'on-trial': `Je proeftijd is begonnen. Die duurt tot en met ${f.due}.`,
        'trial-passed': 'Je proeftijd ging goed. We schrijven je in als lid.',
        member: `Je bent nu lid van ${withStop(f.cooperative)} Welkom!`,
        refused: 'Je aanmelding gaat niet door. Wat we erover opschreven, staat op je bladzijde.',
        withdrawn: `Je aanmelding is gestopt, omdat je dat wilde. We wissen alles ${f.weeks} weken later.`,
      }) satisfies Readonly<Record<Stage, string>>,
    page: 'Hier zie je hoe ver het is. Bewaar deze mail, dan vind je je bladzijde altijd terug.',
    endedPage: 'Tot we je aanmelding wissen, lees je op je bladzijde hoe het ging.',
    /** To who applied twice, of the one that ended. */
    twice: 'Je meldde je twee keer aan. Wij gaan verder met je andere aanmelding. Je hoeft niets te doen.',
    button: 'Bekijk je aanmelding',
    /** To who became a member: how they come in, and whom to call to open everything. */
    signIn: {
      button: 'Inloggen',
      /** Whether this mail goes to the address with which they sign in. */
      how: (f: { here: boolean }): string =>
        f.here
          ? 'Log in met dit e-mailadres. Je krijgt dan een mail met een code.'
          : 'Log in met je inlogkaart, of met het e-mailadres dat je bij de administratie hebt staan.',
      /** `phone` is empty when the co-operative has none. */
      shut: (f: { phone: string }) =>
        'Staat er dat een deel nog dicht is? ' +
        (f.phone === '' ? 'Bel ons dan' : `Bel dan ${f.phone}`) +
        ' en vraag naar iemand van het bestuur. Die vraagt of jij het bent. Daarna is alles open.',
    },
    notYou: 'Heb jij je niet aangemeld? Open dan je bladzijde en stop de aanmelding. Dan wissen we alles.',
    reply: 'Heb je een vraag, of wil je stoppen? Hoe dat gaat, staat onderaan je bladzijde.',
    endedReply: 'Heb je een vraag? Hoe je ons bereikt, staat onderaan je bladzijde.',
  },
  member: {
    title: 'Lid geworden',
    kept: (f: { day: string }) => `Hier staat hoe het ging, met de brieven. Alles wordt gewist na ${f.day}.`,
    see: 'Bekijk de aanmelding',
  },
  reach: {
    title: (f: { name: string }) => `Hoe bereik je ${f.name}?`,
    change: 'Klopt dit niet? Verander het',
    ownTitle: 'Telefoon of e-mail veranderen',
    back: 'Naar je aanmelding',
    getsMail: 'Vul je een e-mailadres in, dan gaat er een mail heen met hoe ver het is.',
    newLink: (f: { name: string }) =>
      `Verander je het e-mailadres? Dan krijgt ${f.name} een nieuwe link, en werkt de oude niet meer. ` +
      'Die kan bij een ander terechtgekomen zijn.',
    getsOwnMail: 'Naar een nieuw e-mailadres sturen we een mail met het adres van je bladzijde.',
    save: 'Bewaar',
  },
  addLetter: {
    title: 'Brief erbij doen',
    step: (f: { stage: string; day: string }) => `Bij de stap: ${f.stage}, ${f.day}.`,
    hint: 'Een pdf of een foto. Wie zich aanmeldde, leest de brief ook. Een andere ervoor in de plaats kan niet.',
    there: 'Bij deze stap staat al een brief.',
    save: 'Doe erbij',
    by: (f: { who: string; day: string }) => `(${f.who}, ${f.day})`,
  },
  call: {
    title: (f: { name: string }) => `Vertel het aan ${f.name}`,
    noAddress: (f: { name: string }) => `${f.name} heeft geen e-mailadres en weet dit nog niet:`,
    failed: (f: { name: string }) => `De mail aan ${f.name} ging niet weg. ${f.name} weet dit nog niet:`,
    /** What is to be told, in the words of who calls. */
    what: (f: { due: string }) =>
      ({
        received: 'De aanmelding is binnen.',
        'intake-planned': `Jullie maken kennis op ${f.due}.`,
        'intake-held': 'Jullie hebben kennisgemaakt.',
        'permission-asked': 'De toestemming is gevraagd. Nu is het wachten op antwoord.',
        'permission-granted': 'De gemeente zei ja.',
        'permission-refused': 'De gemeente zei nee.',
        voting: `De leden stemmen tot en met ${f.due}.`,
        admitted: 'De leden zeiden ja.',
        'on-trial': `De proeftijd is begonnen, tot en met ${f.due}.`,
        'trial-passed': 'De proeftijd ging goed.',
        member: 'Lid geworden.',
        refused: 'De aanmelding gaat niet door.',
        withdrawn: 'De aanmelding is gestopt.',
      }) satisfies Readonly<Record<Stage, string>>,
    phone: (f: { phone: string }) => `Bel ${f.phone}`,
    helper: (f: { helper: string }) => `Lukt het niet? Bel dan: ${f.helper}`,
    button: 'Ik heb het verteld',
    done: 'Het is verteld.',
    already: (f: { name: string }) => `Ik heb dit al verteld aan ${f.name}`,
    alreadyHint: (f: { name: string }) =>
      `${f.name} heeft geen e-mailadres en krijgt dus geen bericht. Zonder vinkje zetten we bellen op je lijst.`,
    mailed: (f: { name: string }) => `${f.name} krijgt hier een mail over.`,
    toDo: (f: { name: string }) => `Bel ${f.name}`,
    toDoDetail: (f: { what: string }) => `${f.what} Dat is nog niet verteld.`,
  },
}
