import { membershipProof } from './membership-proof.ts'
import { contractsApproving } from './contracts-approving.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { contractChanges } from './contract-changes.ts'
import { contractSecond } from './contract-second.ts'
import { contractSigning } from './contract-signing.ts'
import { receipts } from './receipts.ts'

/** What members and the co-operative sign: the texts, signing, and how it stands. */
export const contracts = {
  refusals: {
    'text-place-unknown': (f: RefusalFacts['text-place-unknown']) =>
      `${f.place} kunnen we niet invullen. Kies een woord uit de lijst hieronder.`,
    'text-changed': 'Iemand anders schreef net in deze tekst. Open hem opnieuw en kijk wat er nu staat.',
    'text-not-found': 'Deze tekst is er niet, of is al in gebruik.',
    'text-day': 'Kies een dag vanaf vandaag, en niet later dan over een jaar.',
    'text-not-in-use': 'Deze tekst is op die dag nog niet in gebruik. Kies een latere dag.',
    'contract-not-a-member': (f: RefusalFacts['contract-not-a-member']) =>
      `${f.name === '' ? 'Deze persoon' : f.name} is op die dag geen lid.`,
    'contract-no-scheme': (f: RefusalFacts['contract-no-scheme']) =>
      `Op ${f.day} geldt nog geen regeling. Kies een andere dag, of laat het bestuur eerst een regeling vaststellen.`,
    'contract-place-empty': (f: RefusalFacts['contract-place-empty']) =>
      `Voor ${f.name} weten we niet wat er bij ${f.place} moet staan. Vul dat eerst aan.`,
    'contract-to-yourself': 'Je kunt jezelf niet vragen om te tekenen. Laat een ander dit doen.',
    'contract-put-already': (f: RefusalFacts['contract-put-already']) =>
      `${f.name} heeft deze versie al gekregen. Je hoeft het niet nog een keer te vragen.`,
    'contract-changed': 'Er veranderde net iets, bijvoorbeeld een naam. Probeer het nog een keer.',
    'notice-given': (f: RefusalFacts['notice-given']) =>
      `Voor ${f.name} is er al een brief. Je hoeft het niet nog een keer te doen.`,
    'notice-before-made':
      'Toen was deze brief er nog niet. Kies de dag waarop je hem echt gaf of stuurde. Wist een lid het al eerder? ' +
      'Dat schrijft het bestuur op als het de regeling vaststelt.',
    'notice-gone': 'Een van deze brieven is er niet meer, of is al gegeven. Open de bladzijde opnieuw.',
    'notice-to-yourself': 'Je kunt jezelf geen bericht geven. Laat een ander dit doen.',
    'contract-nobody': 'Kies ten minste één lid.',
    'contract-not-found': 'Deze overeenkomst is er niet.',
    'contract-not-yours': 'Dit zegt iemand anders: het lid zelf, of juist niet.',
    'contract-withdrawn': 'Deze overeenkomst is ingetrokken. Je hoeft niets meer te doen.',
    'contract-signed': 'Dit is al getekend. Het verandert niet meer.',
    'contract-not-signed': 'Het lid tekent eerst. Daarna de coöperatie.',
    'contract-paper-waits':
      'Er ligt al een getekend papier. Eerst kijkt een tweede of beide handtekeningen erop staan.',
    'contract-no-paper': 'Hier ligt geen getekend papier meer dat wacht. Open de bladzijde opnieuw.',
    'contract-paper-of-board':
      'Twee mensen keken al naar dit papier. Alleen het bestuur kan het nog weghalen.',
    'contract-no-words': 'Schrijf in een paar woorden wat je bedoelt.',
    'contract-scan-missing': 'Voeg een foto of scan van het getekende papier toe.',
    'contract-day': 'Die dag moet nog komen. Kies vandaag of een eerdere dag.',
    'contract-before-put': 'Toen was dit papier er nog niet. Kies de dag die op het papier staat.',
    'no-address': 'Je hebt hier geen e-mailadres. Teken op papier: de coach of de administratie helpt je.',
    'receipt-empty': receipts.refusals['receipt-empty'],
    'receipt-too-large': receipts.refusals['receipt-too-large'],
    'receipt-heic': receipts.refusals['receipt-heic'],
    'receipt-kind': 'Dit bestand is geen foto of pdf. Kies jpg, png, webp of pdf.',
    'receipt-half': receipts.refusals['receipt-half'],
    'receipt-too-many-pixels': receipts.refusals['receipt-too-many-pixels'],
  },
  kinds: { membership: 'Lidmaatschap', 'house-rules': 'Huisregels', scheme: 'Regeling' },
  stages: {
    open: 'Nog lezen en tekenen',
    asked: 'Vraag gesteld',
    refused: 'Nee gezegd',
    half: 'Getekend door het lid',
    waits: 'Op papier, wacht op een tweede',
    agreed: 'Getekend',
    withdrawn: 'Ingetrokken',
  },
  approving: contractsApproving,
  list: {
    title: 'Overeenkomsten',
    lead: 'Wie tekende wat. Klik op een overeenkomst om te zien hoe het staat.',
    ownTitle: 'Wat jij met de coöperatie afsprak',
    ownLead: 'Lees rustig. Je hoeft niet meteen te tekenen, en je mag altijd eerst iets vragen.',
    noneThen: 'Er is geen overeenkomst van toen je lid was.',
    ownNone: 'Je hebt nu niets om te tekenen.',
    ownNoneHow: 'Vraagt de coöperatie je iets te tekenen? Dan staat het hier en op je eerste pagina.',
    changes: 'Gewijzigde regeling',
    ownLetter: (f: { day: string }) => `Brief van ${f.day} over een andere regeling`,
    texts: 'Teksten',
    noteBefore: 'Eerder op papier getekend',
    member: 'Lid',
    none: 'Nog niets',
    ask: 'Vraag te tekenen',
    before: 'op papier, van eerder',
    empty: 'Er zijn nog geen leden.',
    emptyHow: 'Voeg eerst een lid toe. Daarna kun je vragen om te tekenen.',
    from: (f: { day: string }) => `vanaf ${f.day}`,
  },
  texts: {
    title: 'Teksten om te tekenen',
    lead:
      'Wat leden van jullie coöperatie tekenen. Een tekst die in gebruik is, verandert nooit meer: ' +
      'je schrijft een nieuwe versie.',
    lawyer:
      'Laat een jurist deze teksten één keer lezen voordat je ze gebruikt. Wij schreven een begin in gewone taal. ' +
      'Het is geen juridisch advies.',
    back: 'Terug naar overeenkomsten',
    backToTexts: 'Terug naar de teksten',
    write: 'Schrijf een nieuwe versie',
    begin: 'Begin met onze tekst',
    goOn: 'Schrijf verder',
    none: 'Nog geen tekst.',
    version: (f: { version: number }) => `Versie ${f.version}`,
    standing: {
      draft: 'In de maak',
      coming: (f: { day: string }) => `In gebruik vanaf ${f.day}`,
      'in-use': (f: { day: string }) => `In gebruik sinds ${f.day}`,
      past: (f: { day: string }) => `Was in gebruik vanaf ${f.day}`,
    },
    by: (f: { writer: string; day: string }) => `Geschreven door ${f.writer} op ${f.day}.`,
    decidedBy: (f: { decider: string; day: string }) => `${f.decider} zei ja op ${f.day}.`,
    inShort: 'In het kort',
    reserves:
      'De tekst zegt duidelijk dat de coöperatie afspraken over geld mag wijzigen, met bericht vooraf.',
    reservesNot:
      'De tekst zegt niet dat de coöperatie afspraken over geld mag wijzigen. Voor een andere regeling is dan een ' +
      'nieuwe handtekening nodig.',
    decide: {
      heading: 'In gebruik nemen',
      lead: 'Twee mensen van het bestuur zeggen ja: wie schreef, en een ander. Dan verandert deze versie nooit meer.',
      from: 'Vanaf welke dag?',
      save: 'Neem in gebruik',
      byAnother: 'Een ander van het bestuur zegt hier ja op.',
      done: 'De tekst is in gebruik.',
    },
    preview: {
      heading: 'Zo leest een lid het',
      pdf: 'Bekijk als pdf',
    },
    put: 'Vraag leden te tekenen',
  },
  write: {
    title: {
      membership: 'Tekst over het lidmaatschap',
      'house-rules': 'Huisregels',
      scheme: 'Tekst van de regeling',
    },
    lead: 'Schrijf kort en gewoon. Wat tussen { en } staat, vullen we per lid in.',
    heading: 'Titel',
    inShort: 'In drie zinnen: waar zegt het lid ja op?',
    inShortHint: 'Het lid leest dit vlak voor het tekenen.',
    body: 'De hele tekst',
    bodyHint: 'Een regel die begint met # wordt een kop, een regel met - een punt in een rij.',
    reserves: 'De tekst zegt zelf duidelijk dat de coöperatie afspraken over geld mag wijzigen',
    reservesHint:
      'Alleen dan mag een nieuwe regeling ingaan met een bericht vooraf (Burgerlijk Wetboek 2:59). Staat het er ' +
      'niet, dan tekent elk lid opnieuw. Verwijzen naar de statuten is niet genoeg.',
    places: 'Dit kun je laten invullen',
    place: {
      naam: 'naam van het lid',
      voornaam: 'voornaam',
      adres: 'adres van het lid, als het bekend is',
      lid_sinds: 'lid sinds welke dag',
      onderneming: 'naam van de onderneming',
      cooperatie: 'naam van de coöperatie',
      kvk: 'KvK-nummer van de coöperatie',
      plaats: 'plaats van de coöperatie',
      regeling: 'hoe het geld van dit lid wordt verdeeld',
      ingang: 'de dag waarop het ingaat',
    },
    save: 'Bewaar als concept',
    done: 'De tekst is bewaard. Een ander van het bestuur zegt ja.',
  },
  put: {
    title: (f: { title: string }) => `Vraag te tekenen: ${f.title}`,
    lead:
      'Elk lid krijgt een eigen papier met de eigen gegevens. Wie inlogt, vindt het op de eerste pagina. ' +
      'Voor wie nooit inlogt, print je het.',
    members: 'Wie vraag je?',
    from: 'Vanaf welke dag geldt het?',
    has: {
      this: 'heeft deze versie al',
      other: 'tekende al eerder, een andere versie of op papier',
      asked: 'kreeg al een vraag, en tekende niet',
    },
    tickNew: (f: { count: number }) => `Vink aan wie nog niets kreeg (${f.count})`,
    tickAll: (f: { count: number }) => `Vink iedereen aan die deze versie niet heeft (${f.count})`,
    sure: (f: { count: number; title: string }) =>
      `Klopt dit? ${f.count === 1 ? '1 lid krijgt' : `${f.count} leden krijgen`} de vraag te tekenen: ${f.title}`,
    sureFrom: (f: { day: string }) =>
      `Het geldt vanaf ${f.day}. Wie inlogt, ziet het meteen op de eerste pagina.`,
    surePrint: 'Deze leden loggen nooit in. Print het voor hen. Het staat straks bij wat je moet doen:',
    sureOld:
      'Deze leden kregen al eerder een vraag en tekenden niet. Die trekken we in, dus alleen de nieuwe blijft staan:',
    change: 'Verander iets',
    everybody: 'Alle leden hebben deze versie al.',
    toAll: {
      nieuw: (f: { count: number }) => `Je vraagt iedereen die nog niets kreeg: ${f.count} leden.`,
      alle: (f: { count: number }) => `Je vraagt iedereen die deze versie niet heeft: ${f.count} leden.`,
    },
    save: 'Vraag te tekenen',
    done:
      'Gevraagd. Wie inlogt, vindt het op de eerste pagina. ' +
      'Moet je iets printen? Dan staat het bij wat je moet doen.',
  },
  whom: {
    onPage:
      'Vink aan wie je op deze bladzijde kiest. Ga je naar een andere bladzijde, dan zijn de vinkjes weg.',
    choose: 'Kies zelf wie',
    others: (f: { count: number }) => `en nog ${f.count}`,
  },
  membership: membershipProof,
  changes: contractChanges,
  second: contractSecond,
  ...contractSigning,
  home: {
    sign: (f: { title: string }) => `Lees en teken: ${f.title}`,
    signDetail: (f: { day: string }) => `Gevraagd op ${f.day}. Je mag eerst iets vragen.`,
    answered: 'Er is antwoord op je vraag. Lees het eerst.',
    forCooperative: (f: { count: number }) =>
      f.count === 1
        ? 'Teken een overeenkomst namens de coöperatie'
        : `Teken ${f.count} overeenkomsten namens de coöperatie`,
    forCooperativeDetail: (f: { count: number; names: string }) =>
      f.count === 1 ? `${f.names} tekende al.` : `${f.names} tekenden al.`,
    askNew: (f: { count: number; name: string }) =>
      f.count === 1 ? `Vraag ${f.name} te tekenen` : `Vraag ${f.count} nieuwe leden te tekenen`,
    askNewDetail: (f: { kinds: string }) => `Nieuw lid. Nog niet gevraagd: ${f.kinds}.`,
    askNewMany: (f: { names: string; others: number }) =>
      f.others === 0 ? `${f.names}.` : `${f.names}, en nog ${f.others}.`,
    print: (f: { count: number; name: string }) =>
      f.count === 1
        ? `Print een overeenkomst voor ${f.name}`
        : `Print ${f.count} overeenkomsten voor ${f.name}`,
    printDetail: (f: { titles: string }) =>
      `${f.titles}. Dit lid logt niet in. Laat tekenen en laat een foto toevoegen.`,
    look: (f: { count: number }) =>
      f.count === 1 ? 'Kijk naar een getekend papier' : `Kijk naar ${f.count} getekende papieren`,
    lookDetail: (f: { names: string }) => `Staan beide handtekeningen erop? Van ${f.names}.`,
    wrongPaper: (f: { member: string }) => `Het getekende papier van ${f.member} klopte niet`,
    wrongPaperDetail: (f: { by: string; why: string }) => `${f.by}: ${f.why} Voeg de goede scan toe.`,
    question: (f: { member: string }) => `Vraag van ${f.member} over een overeenkomst`,
    refused: (f: { member: string }) => `${f.member} wil een overeenkomst niet tekenen`,
    talk: 'Praat erover. Daarna kan het lid alsnog tekenen, of trek het in.',
    decide: (f: { title: string }) => `Zeg ja of nee op een tekst: ${f.title}`,
    decideDetail: (f: { writer: string }) => `Geschreven door ${f.writer}.`,
    waits: (f: { count: number }) =>
      f.count === 1 ? 'Eén lid tekende nog niet' : `${f.count} leden tekenden nog niet`,
    andOthers: (f: { names: string; count: number }) =>
      f.count === 1 ? `${f.names} en nog 1 ander` : `${f.names} en nog ${f.count} anderen`,
    waitsDetail: (f: { names: string }) => `Al twee weken: ${f.names}. Bel of help even.`,
  },
}
