import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** Why an application does not come in, and why nobody is entered as a member by it. */
export const enrollRefusals = {
  'application-not-found': 'Deze aanmelding is er niet (meer).',
  'reach-changed': 'Iemand veranderde dit net ook. Kijk wat er nu staat.',
  'step-without-letter': 'Bij deze stap hoort geen brief.',
  'letter-there-already': 'Bij deze stap staat al een brief. Een andere ervoor in de plaats kan niet.',
  'cannot-be-reached': 'Vul een telefoonnummer of een e-mailadres in. Anders kunnen we je niet bereiken.',
  'sent-already': 'Dit formulier is al verstuurd. Begin opnieuw als je nog iets wilt sturen.',
  'too-often': 'Er zijn hier net veel aanmeldingen verstuurd. Probeer het over een uur weer, of bel ons.',
  'joined-before-yes': (f: RefusalFacts['joined-before-yes']) =>
    `De leden zeiden ja op ${f.day}. Kies die dag of later.`,
  'enrolled-earlier':
    'Terugdraaien kan alleen op de dag zelf. Schrijf het lid anders uit, op de bladzijde van het lid.',
  'enrolled-in-use':
    'Er staat al iets anders van dit lid in Gilde, zoals een factuur, een overeenkomst of een inlogkaart, of ' +
    'iemand was al eerder lid. Terugdraaien kan dan niet. Uitschrijven kan vanaf morgen, op de bladzijde van het lid.',
  'member-before': 'Er was al een lid met deze naam of dit e-mailadres. Kies of dit dezelfde is.',
}

/** Of an application that ended with a no after the members said yes. */
export const againstVote = {
  against: (f: { name: string; day: string; yes: string }) =>
    `De aanmelding van ${f.name} is op ${f.day} gestopt met een nee, terwijl de leden op ${f.yes} ja ` +
    'zeiden. Klopt dat niet? Vraag het de coach of de administratie: zij kunnen deze stap rechtzetten.',
  againstTitle: 'Gestopt na een ja van de leden',
}
