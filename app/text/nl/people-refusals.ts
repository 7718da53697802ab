import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** Waarom iets rond inloggen en taken niet kon. */
export const peopleRefusals = {
  'try-later': ({ again }: RefusalFacts['try-later']) =>
    `Dit is nu een paar keer achter elkaar geprobeerd. Voor de veiligheid wachten we even. ` +
    `Probeer het weer om ${again}.`,
  'code-wrong': ({ left }: RefusalFacts['code-wrong']) =>
    left === '1'
      ? 'Deze code klopt niet. Je kunt het nog 1 keer proberen.'
      : `Deze code klopt niet. Kijk hem na. Je kunt het nog ${left} keer proberen.`,
  'code-unlike': () => 'Typ de zes cijfers uit de mail.',
  'code-over': () => 'Deze code werkt niet meer. Vraag een nieuwe code.',
  'link-over': () => 'Deze link werkt niet meer. Vraag een nieuwe code.',
  'card-wrong': () => 'Deze code klopt niet. Kijk of elke letter goed is overgetypt.',
  'card-used': () => 'Deze inlogkaart is al een keer gebruikt. Vraag je coöperatie om een nieuwe inlogkaart.',
  'card-expired': () => 'Deze inlogkaart is te oud. Vraag je coöperatie om een nieuwe inlogkaart.',
  'card-withdrawn': () => 'Deze inlogkaart is ingetrokken. Vraag je coöperatie om een nieuwe inlogkaart.',
  'passkey-wrong': () => 'Deze toegangssleutel herkennen wij niet. Log in met een code.',
  'passkey-known': () => 'Deze toegangssleutel heb je al.',
  'passkeys-enough': () => 'Je hebt al tien toegangssleutels. Verwijder er eerst een.',
  'passkey-gone': () => 'Deze toegangssleutel was al verwijderd.',
  'second-factor-first': () => 'Doe eerst de extra controle. Daarna kun je dit wijzigen.',
  'second-factor-wrong': () =>
    'Deze code klopt niet. Wacht tot de app een nieuwe code laat zien en vul die in.',
  'session-gone': () => 'Op dat apparaat was je al uitgelogd.',
  'card-only-for-members': () =>
    'Een inlogkaart is er alleen voor wie lid is of was, en verder geen taak heeft. Anderen loggen in met e-mail.',
  'card-for-oneself': () => 'Je kunt geen inlogkaart voor jezelf maken. Vraag iemand anders.',
  'card-not-open': () => 'Deze inlogkaart was al gebruikt of ingetrokken.',
  'card-has-email': () =>
    'Dit lid heeft een e-mailadres en logt daarmee in. Lukt dat niet? Vraag de administratie.',
  'member-by-register': () =>
    'Lid worden en stoppen doe je bij Leden. Daar staat ook vanaf welke dag het geldt.',
  'own-roles': () => 'Je kunt je eigen taken niet wijzigen. Vraag iemand van het bestuur.',
  'board-gives-this-role': () => 'Deze taak geeft en stopt alleen het bestuur.',
  'auditor-stands-apart': () =>
    'De kascommissie controleert het bestuur, de administratie en de betalingen. Daarom kan iemand niet allebei zijn.',
  'address-of-another':
    'Dit e-mailadres is van een ander. Wie een taak heeft, heeft een eigen e-mailadres. Vul dat in.',
  'role-needs-email': (f: RefusalFacts['role-needs-email']) =>
    `${f.name} heeft geen e-mailadres. Met alleen een inlogkaart kan iemand geen andere taak hebben.`,
  'role-needs-confirmed-access': (f: RefusalFacts['role-needs-confirmed-access']) =>
    `Is ${f.email} echt van ${f.name}? Bevestig dat eerst, bij het lid of bij Wie doet wat. ` +
    'Wie het adres invulde of een inlogkaart printte, kan dat niet zelf bevestigen.',
  'confirm-for-oneself': () => 'Je kunt dit niet voor jezelf bevestigen. Vraag iemand anders.',
  'confirm-not-yet': () =>
    'Eerst bevestigt iemand anders dat jij het bent. Is die er niet? Vraag wie Gilde installeerde.',
  'confirm-own-hand': () =>
    'Jij vulde dit adres in of printte de inlogkaart. Iemand anders van bestuur of administratie bevestigt het.',
  'nothing-to-confirm': () => 'Dit is al bevestigd.',
  'role-is-held': () => 'Deze persoon heeft deze taak al.',
  'role-is-not-held': () => 'Deze persoon heeft deze taak niet meer.',
  'last-with-role': () => 'Dit is de laatste met deze taak. Geef hem eerst aan iemand anders.',
  'person-not-found': () => 'Deze persoon is niet gevonden.',
  'only-oneself': () => 'Deze gegevens kan alleen de persoon zelf wijzigen.',
  'email-in-use': () => 'Dit e-mailadres is al van iemand anders.',
  'person-unknown': () => 'Met dit e-mailadres is er niemand.',
}
