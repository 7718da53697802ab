import type { Written } from '../../domains/joining/road.ts'
import type { Ballot, VoteRule } from '../../domains/joining/vote.ts'

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`)

/** The page of one application, its steps and its vote. */
export const joiningSteps = {
  one: {
    back: 'Naar aanmeldingen',
    entered: 'De aanmelding staat erin.',
    done: 'Dat staat erin.',
    kept: 'De aanmelding blijft langer bewaard.',
    undecided: 'Niemand zei ja of nee. De leden hebben nu langer de tijd.',
    received: (f: { day: string }) => `Meldde zich aan op ${f.day}.`,
    receivedBy: (f: { day: string; who: string }) => `Opgeschreven door ${f.who} op ${f.day}.`,
    /** What stands still, and since when. */
    stands: (f: { stage: string; count: number }) => `${f.stage}, ${days(f.count)} geleden.`,
    standsDue: (f: { stage: string; day: string; voting: boolean }) =>
      f.voting
        ? `De stemming liep tot en met ${f.day}. Nu kan er worden geteld.`
        : `${f.stage}: dat was ${f.day}.`,
    contact: (f: { name: string }) => `Zo bereik je ${f.name}`,
    noPhone: 'Geen telefoonnummer',
    noEmail: 'Geen e-mailadres',
    benefit: 'Uitkering',
    helper: 'Mag je bellen om te helpen',
    noHelper: 'Niemand genoemd',
    agreed: 'Zei ja op opschrijven',
    idea: 'Idee',
    next: 'Wat is de volgende stap?',
    nextNone: 'Deze aanmelding is klaar.',
    other: 'Iets anders',
    steps: 'Wat er is gebeurd',
    stepBy: (f: { day: string; who: string }) => `${f.day}, door ${f.who}`,
    keptBy: (f: { until: string; day: string; who: string }) =>
      `Blijft bewaard tot en met ${f.until}. Opgeschreven op ${f.day}, door ${f.who}:`,
    stepByApplicant: (f: { day: string; name: string }) => `${f.day}, door ${f.name}`,
    link: (f: { name: string }) => `De bladzijde van ${f.name}`,
    linkLead: (f: { name: string }) =>
      `Met dit adres ziet ${f.name} hoe ver het is en wat hier bij de stappen staat. Stuur het zelf door.`,
    votingUntil: (f: { day: string }) =>
      `De leden stemmen tot en met ${f.day}. Wie wat stemt, staat nergens.`,
    cast: (f: { cast: number; waits: number }) =>
      f.cast + f.waits === 0
        ? 'Er is nu geen lid dat mag stemmen.'
        : `${f.cast === 1 ? '1 lid stemde' : `${f.cast} leden stemden`}. ` +
          (f.waits === 0
            ? 'Iedereen heeft gestemd.'
            : `${f.waits === 1 ? '1 lid stemde' : `${f.waits} leden stemden`} nog niet.`),
    count: 'Tel de stemmen',
    counted: (f: { yes: number; no: number; abstain: number; silent: number | undefined }) =>
      `Voor: ${f.yes}. Tegen: ${f.no}. Geen mening: ${f.abstain}.` +
      (f.silent === undefined ? '' : ` Niet gestemd: ${f.silent}.`),
    countedFew:
      'De stemmen zijn geteld. Hoe vaak ja en nee, staat hier niet: daaruit kon iemand afleiden wat één lid stemde.',
    countedNobody:
      'Iedereen heeft gestemd, en niemand zei ja of nee. Er is dus geen meerderheid: het is een nee geworden.',
    toAdministrator: (f: { name: string }) => `De administratie schrijft ${f.name} nu in als lid.`,
    makeMember: 'Schrijf in als lid',
    openMember: 'Naar het lid',
    grantedUntil: (f: { day: string }) => `Geldt tot en met ${f.day}.`,
    keepLonger: 'Langer bewaren',
    erasedOn: (f: { day: string }) => `Alles van deze aanmelding wordt gewist na ${f.day}.`,
  },
  step: {
    titles: (f: { name: string }) =>
      ({
        'intake-planned': 'Kennismaking afspreken',
        'intake-held': 'Kennismaking opschrijven',
        'permission-asked': 'Toestemming gevraagd',
        'permission-granted': 'De gemeente zei ja',
        'permission-refused': 'De gemeente zei nee',
        'on-trial': 'Proeftijd laten beginnen',
        'trial-passed': 'Proeftijd ging goed',
        refused: 'Aanmelding gaat niet door',
        withdrawn: `${f.name} stopt`,
      }) satisfies Readonly<Record<Written, string>>,
    grantedAlready: 'De toestemming is er al',
    noAnswer: 'De gemeente gaf geen antwoord.',
    seen: 'Wie zich aanmeldde, leest wat je hier opschrijft. Schrijf niets over gezondheid of schulden.',
    on: {
      'intake-planned': '',
      'intake-held': 'Wanneer was het gesprek?',
      'permission-asked': 'Wanneer heb je het gevraagd?',
      'permission-granted': 'Welke dag staat op de brief?',
      'permission-refused': 'Welke dag staat op de brief?',
      'on-trial': 'Wanneer begint de proeftijd?',
      'trial-passed': 'Wanneer was het laatste gesprek?',
      refused: '',
      withdrawn: '',
    } satisfies Readonly<Record<Written, string>>,
    onLabel: 'Dag',
    due: {
      'intake-planned': 'Wanneer maken jullie kennis?',
      'permission-granted': 'Tot en met welke dag geldt de toestemming?',
      'on-trial': 'Tot en met wanneer?',
    },
    untilHint:
      'Staat er geen dag in de brief? Laat dit leeg. Wordt iemand lid? Dan gaan brief, dag en voorwaarden mee.',
    dueLabel: 'Tot wanneer',
    note: {
      'intake-planned': 'Waar, en hoe laat?',
      'intake-held': 'Wat spraken jullie af?',
      'permission-asked': 'Aan wie heb je het gevraagd?',
      'permission-granted': 'Welke voorwaarden staan erbij?',
      'permission-refused': 'Waarom zei de gemeente nee?',
      'on-trial': 'Wat spraken jullie af?',
      'trial-passed': 'Wat spraken jullie af?',
      refused: 'Waarom gaat het niet door?',
      withdrawn: 'Wil je er iets bij zeggen?',
    } satisfies Readonly<Record<Written, string>>,
    letter: 'De brief',
    letterHint: 'Een pdf of een foto. Komt de brief later? Dan doe je hem er later bij.',
    told: 'Wat weten we nu van de uitkering?',
    toldHint: 'Zonder uitkering is er geen toestemming nodig.',
    save: 'Bewaar',
    sure: {
      title: 'Klopt dit?',
      ends: (f: { name: string; how: string }) => `${f.how}. De aanmelding van ${f.name} stopt dan.`,
      against: (f: { name: string; day: string }) =>
        `De leden zeiden op ${f.day} ja tegen ${f.name}. Dit gaat tegen hun stem in. Overleg eerst met het bestuur. ` +
        'Het bestuur ziet op de eerste bladzijde dat je dit deed.',
      reads: (f: { name: string; note: string }) => `${f.name} leest: “${f.note}”`,
      mail: (f: { name: string }) => `${f.name} krijgt hier een mail over.`,
      call: (f: { name: string }) => `${f.name} heeft geen e-mailadres. Bel ${f.name} hierover.`,
      called: (f: { name: string }) => `${f.name} weet het al: je vertelde het zelf.`,
      yes: 'Ja, stop deze aanmelding',
      trial: (f: { day: string }) => `De proeftijd loopt tot en met ${f.day}. Toch nu?`,
      trialThen: (f: { name: string }) =>
        `De proeftijd van ${f.name} stopt dan eerder. Daarna schrijft de administratie ${f.name} in als lid.`,
      trialYes: 'Ja, de proeftijd ging goed',
      granted: (f: { name: string; on: string; asked: string }) =>
        `De toestemming voor ${f.name} is gevraagd op ${f.asked}. Je schrijft op dat ze er op ${f.on} al was.`,
      grantedYes: 'Ja, deze dag staat in de brief',
      change: 'Nee, terug',
    },
  },
  openVote: {
    title: 'Leden laten stemmen',
    lead: 'De leden zien de naam en het idee. Niet of er een uitkering is, en van welke gemeente.',
    rule: (f: { name: string }) =>
      ({
        majority: `${f.name} komt erbij als er meer leden voor zijn dan tegen.`,
        unanimous: `${f.name} komt erbij als niemand tegen is.`,
      }) satisfies Readonly<Record<VoteRule, string>>,
    closesOn: 'Tot en met welke dag?',
    save: 'Laat stemmen',
    /** Fewer days than the co-operative agreed on. */
    sure: {
      title: 'Klopt dit?',
      /** `usual` and `days` are counts of days. */
      short: (f: { usual: number; days: number; closesOn: string }) =>
        f.days === 0
          ? `Volgens jullie afspraak duurt stemmen ${days(f.usual)}. Nu kunnen de leden alleen vandaag stemmen.`
          : `Volgens jullie afspraak duurt stemmen ${days(f.usual)}. Nu stopt het na ${days(f.days)}: ` +
            `op ${f.closesOn}.`,
      who: 'Wie niet op tijd kijkt, kan dan niet stemmen.',
      yes: 'Ja, laat korter stemmen',
      change: 'Nee, andere dag',
    },
  },
  vote: {
    title: (f: { name: string }) => `Mag ${f.name} erbij?`,
    lead: 'Je stemt één keer. Niemand leest wat jij stemt.',
    few: 'Stemmen er weinig leden? Dan zeggen we alleen of het doorgaat, en niet hoeveel er voor waren.',
    idea: (f: { name: string }) => `Wat wil ${f.name} gaan doen?`,
    until: (f: { day: string }) => `Stemmen kan tot en met ${f.day}.`,
    question: 'Wat stem je?',
    ballots: { yes: 'Ja', no: 'Nee', abstain: 'Geen mening' } satisfies Readonly<Record<Ballot, string>>,
    save: 'Stem',
    sure: {
      yes: 'Je stemt ja. Klopt dat?',
      no: 'Je stemt nee. Klopt dat?',
      abstain: 'Je hebt geen mening. Klopt dat?',
    } satisfies Readonly<Record<Ballot, string>>,
    sureLead: (f: { name: string }) => `Het gaat over ${f.name}. Hierna kun je je stem niet meer veranderen.`,
    sureSave: 'Ja, dit is mijn stem',
    sureChange: 'Verander je stem',
    voted: 'Je hebt gestemd. Dank je wel.',
    votedOnPaper: 'Je stem staat er: je stemde op papier. Klopt dat niet? Bel de administratie.',
    back: 'Naar het begin',
  },
  enroll: {
    title: (f: { name: string }) => `${f.name} inschrijven als lid`,
    lead: (f: { name: string }) =>
      `${f.name} komt in de lijst met leden. Inloggen regel je daarna op de bladzijde van het lid.`,
    idea: (f: { name: string; idea: string }) =>
      `Het idee van ${f.name}: “${f.idea}”. ${f.name} leest het terug bij het eigen plan en kan er een doel van maken.`,
    save: 'Schrijf in',
    /** In plaats van het formulier. */
    notYet: {
      trial: (f: { name: string }) =>
        `${f.name} is nog in de proeftijd. Inschrijven kan als is opgeschreven dat die klaar is.`,
      trialUntil: (f: { name: string; day: string }) =>
        `${f.name} is nog in de proeftijd, tot en met ${f.day}. Inschrijven kan als is opgeschreven dat die klaar is.`,
    },
    before: {
      title: 'Was al eerder lid?',
      asked: 'Is dit iemand die al lid was?',
      one: (f: { name: string; from: string; until: string }) =>
        `Ja: ${f.name}, lid van ${f.from} tot en met ${f.until}`,
      back: (f: { name: string; until: string }) =>
        `Ja: ${f.name}, die stopte op ${f.until} en alweer lid is`,
      nobody: 'Nee, dit is iemand anders',
      how:
        'Is het dezelfde? Dan is diegene weer lid vanaf vandaag. De naam, het e-mailadres en het ' +
        'potje van toen blijven. ' +
        'De dag hieronder telt dan niet.',
      goesOn: ({ names }: { names: readonly string[] }) =>
        `Was het dezelfde: loopt ${new Intl.ListFormat('nl', { type: 'disjunction' }).format(names)} weer verder?`,
    },
    sure: {
      title: (f: { name: string }) => `Klopt dit? Je schrijft ${f.name} in`,
      since: (f: { name: string; day: string }) =>
        `In het ledenregister komt: ${f.name}, lid sinds ${f.day}.`,
      again: (f: { name: string; from: string; until: string; day: string }) =>
        `${f.name} was lid van ${f.from} tot en met ${f.until}, en is weer lid vanaf ${f.day}.`,
      saidYes: (f: { day: string }) => `De leden zeiden ja op ${f.day}.`,
      trial: (f: { day: string }) => `De proeftijd was klaar op ${f.day}.`,
      later: (f: { name: string }) =>
        `De dag die je koos is later. Was ${f.name} in de tussentijd nog geen lid?`,
      earlier: 'Op de dag die je koos liep de proeftijd nog.',
      yes: 'Ja, schrijf in',
      change: 'Nee, verander iets',
    },
  },
  undo: {
    open: 'Per ongeluk ingeschreven? Draai het terug',
    title: 'Inschrijven terugdraaien',
    lead: (f: { name: string }) =>
      `Dit kan alleen vandaag, en alleen als er verder nog niets van ${f.name} in Gilde staat.`,
    back: (f: { name: string; stage: string }) =>
      `De aanmelding van ${f.name} staat dan weer op: ${f.stage}.`,
    gone:
      'Uit het ledenregister verdwijnt de regel van vandaag, met de onderneming, het account en wat meekwam uit de ' +
      'aanmelding. De aanmelding zelf blijft.',
    why: 'Waarom draai je het terug?',
    whyHint: (f: { name: string }) => `Eén zin is genoeg. ${f.name} leest dit ook.`,
    save: 'Draai het inschrijven terug',
  },
  keep: {
    title: 'Langer bewaren',
    lead: (f: { name: string }) => `Dit mag alleen als ${f.name} het goed vindt, en hooguit een jaar.`,
    until: 'Tot en met welke dag?',
    save: 'Bewaar langer',
  },
}
