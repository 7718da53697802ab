/** A step of an application that was wrong is put right. */
export const joiningRighting = {
  righting: {
    open: 'Zet dit recht',
    /** For who hears the links one after another. */
    openFor: (f: { stage: string }) => ` (${f.stage})`,
    title: 'Een stap rechtzetten',
    /** What was written down. */
    was: (f: { stage: string; day: string }) => `Nu staat er: ${f.stage}, ${f.day}.`,
    stays: (f: { name: string }) =>
      `Wat er stond, blijft te lezen, met jouw naam en waarom. ${f.name} leest dat ook.`,
    into: 'Wat moet het zijn?',
    choices: (f: { stage: string; back: string }) => ({
      same: `${f.stage}, met een andere dag of andere woorden`,
      other: `Het andere antwoord: ${f.stage}`,
      nothing: `Deze stap is er (nog) niet. Terug naar: ${f.back}`,
    }),
    on: 'Op welke dag was het?',
    due: {
      'intake-planned': 'Wanneer maken jullie kennis?',
      'permission-granted': 'Tot en met welke dag geldt de toestemming?',
      'on-trial': 'Tot en met wanneer is de proeftijd?',
    },
    note: 'Wat moet erbij staan?',
    noteHint: 'Schrijf niets over gezondheid of schulden.',
    nothingKept: 'Bij “deze stap is er niet” gebruiken we de dag en de woorden hieronder niet.',
    why: 'Waarom zet je dit recht?',
    whyHint: 'Eén zin is genoeg. Bijvoorbeeld: ik drukte op de verkeerde knop.',
    label: 'Dag',
    save: 'Bekijk wat er verandert',
    sure: {
      title: 'Klopt dit?',
      becomes: (f: { stage: string; day: string }) => `Er komt te staan: ${f.stage}, ${f.day}.`,
      back: (f: { name: string; stage: string }) =>
        `De aanmelding van ${f.name} gaat terug naar: ${f.stage}.`,
      goesOn: (f: { name: string }) => `De aanmelding van ${f.name} loopt dan weer.`,
      voteGone: 'De stemming stopt. Nog niemand heeft gestemd.',
      mailWent: (f: { name: string }) =>
        `${f.name} kreeg misschien al een mail over wat er nu staat. Die halen we niet terug. ` +
        `${f.name} krijgt een nieuwe mail: we zetten iets recht.`,
      call: (f: { name: string }) => `${f.name} heeft geen e-mailadres. Bel ${f.name} hierover.`,
      called: (f: { name: string }) => `${f.name} weet het al: je vertelde het zelf.`,
      letter: 'De brief gaat mee naar de nieuwe stap.',
      letterStays: 'De brief blijft staan bij wat er stond.',
      yes: 'Ja, zet het recht',
      change: 'Nee, terug',
    },
    done: 'Het is rechtgezet.',
    /** Beside a step that does not hold any more. */
    wrong: (f: { day: string; who: string }) => `Dit klopte niet. Rechtgezet op ${f.day}, door ${f.who}.`,
    wrongOwn: (f: { day: string }) => `Dit klopte niet. We zetten het recht op ${f.day}.`,
    because: (f: { why: string }) => `Waarom: ${f.why}`,
    toMember: 'Naar het lid',
    mail: {
      subject: (f: { cooperative: string }) => `We zetten iets recht in je aanmelding bij ${f.cooperative}`,
      said: 'Er stond iets verkeerd in je aanmelding. Dat hebben we rechtgezet. Dit is hoe het nu is:',
    },
    tell: (f: { what: string }) => `Er stond iets verkeerd, dat is nu rechtgezet. Nu geldt: ${f.what}`,
  },
  rightRefusals: {
    'step-not-there': 'Deze stap is er niet, of hij is al rechtgezet. Kijk wat er nu staat.',
    'step-of-member':
      'Deze aanmelding is klaar: het is nu een lid. Dat staat in de lijst met leden, en gaat niet meer terug. ' +
      'Is het inschrijven een vergissing? Vandaag draai je het terug bij de aanmelding. Later schrijf je het lid uit.',
    'step-was-voted':
      'Dit zeiden de leden met hun stem. Dat zet niemand anders recht. Kan het toch niet doorgaan? ' +
      'Kies dan bij de volgende stap: aanmelding gaat niet door.',
    'step-of-applicant':
      'Dit deed wie zich aanmeldde zelf. Bedenkt die zich? Dan is er een nieuwe aanmelding nodig.',
    'step-not-last': 'Hierna kwam nog een stap. Zet eerst de laatste stap recht.',
    'step-after-next': 'Deze dag ligt na de volgende stap. Kies een eerdere dag.',
    'nothing-put-right': 'Dit staat er al zo. Kies wat er anders moet zijn.',
    'why-missing': 'Schrijf op waarom je dit rechtzet.',
    'people-voted':
      'Er is al gestemd. Een stem gooien we niet weg. Wacht tot de stemming klaar is. ' +
      'Kan het dan niet doorgaan? Kies dan bij de volgende stap: aanmelding gaat niet door.',
  },
}
