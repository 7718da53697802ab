import { agreementWay } from './agreement-way.ts'
import { agreementForm, agreementPreview } from './agreement-form.ts'
import { agreementCompared, agreementParts, agreementSaid, agreementTerms } from './agreement-said.ts'

/** What was agreed with a municipality: for the office that writes it, who confirms it, and who lives by it. */
export const agreement = {
  said: agreementSaid,
  parts: agreementParts,
  compared: agreementCompared,
  terms: agreementTerms,
  rules: {
    title: 'Afspraken met de gemeente',
    lead:
      'Zo rekent de gemeente als je verdient met je bedrijf. ' +
      'De coöperatie en de gemeente hebben dit samen afgesproken.',
    mine: (name: string) => `Jij hoort bij ${name}.`,
    notPlaced: 'We weten nog niet bij welke gemeente je hoort. Vraag het de administratie.',
    nothing: (name: string) => `Met ${name} is nog niets afgesproken.`,
    nothingNow: 'Er geldt nu geen afspraak.',
    without:
      'Zonder afspraak rekenen we met de wet alleen. ' +
      'Wat op twee manieren kan, rekenen we zo dat je later niets terug hoeft te betalen. Dat ziet er zo uit:',
    none: 'Er is nog geen gemeente toegevoegd.',
    confirmed: (f: { name: string; day: string }) => `${f.name} van de gemeente bevestigde dit op ${f.day}.`,
    confirmedOn: (day: string) => `De gemeente bevestigde dit op ${day}.`,
    coming: (day: string) => `Vanaf ${day} gelden nieuwe afspraken. Lees hieronder wat er verandert.`,
    comingTitle: (day: string) => `Wat er verandert vanaf ${day}`,
    ask: 'Dit is uitleg. De gemeente beslist. Heb je een vraag? Vraag het je consulent of de administratie.',
    number: 'Mijn nummer bij de gemeente',
    numberHint: 'Staat boven de brieven van de gemeente. Gebruik nooit je BSN.',
    numberSave: 'Bewaar mijn nummer',
    numberSure: 'Het is echt het nummer van de gemeente',
    numberSaved: 'Je nummer is bewaard.',
    bsn: 'Dit nummer lijkt op een BSN. Vul dat hier niet in. De gemeente heeft een eigen nummer voor je.',
  },
  list: {
    title: 'Gemeenten',
    lead: 'Welke gemeenten betalen een uitkering aan onze leden, en wat spraken we met ze af?',
    add: 'Gemeente toevoegen',
    emptyTitle: 'Nog geen gemeente',
    empty:
      'Voeg de gemeente toe die de uitkering van je leden betaalt. Daarna schrijf je op wat je met haar afsprak.',
    open: 'Bekijk',
    waits: 'Wacht op de consulent',
    holds: (f: { version: string; day: string }) => `Versie ${f.version} geldt sinds ${f.day}.`,
    nothing: 'Er is nog niets afgesproken.',
    clients: (count: number) => (count === 1 ? '1 lid' : `${count} leden`),
  },
  facts: {
    titleNew: 'Gemeente toevoegen',
    titleEdit: (name: string) => `${name}: gegevens`,
    name: 'Naam van de gemeente',
    delivery: 'Hoe krijgt de gemeente het maandoverzicht?',
    deliveryHint:
      'Verander je dit of een adres? Dan zegt een tweede mens eerst ja. Tot dan blijft het zoals het was.',
    deliveries: {
      portal: 'De consulent leest het hier',
      mail: 'We mailen het',
      print: 'We printen het en sturen het met de post',
    },
    email: 'E-mailadres voor overzichten',
    address: 'Adres voor de post',
    dueDay: 'Voor welke dag van de maand daarna?',
    dueDayHint: 'Een dag van 1 tot en met 28. Staat in de afspraken vaak 10.',
    dueDayWrong: 'Kies een dag van 1 tot en met 28.',
    save: 'Bewaar',
    back: 'Gemeenten',
    edit: 'Gegevens aanpassen',
    saved: 'Bewaard.',
  },
  page: {
    now: 'Wat nu geldt',
    history: 'Alle versies',
    version: 'Versie',
    standing: 'Stand',
    from: 'Vanaf',
    until: 'Tot en met',
    proposed: 'Opgeschreven',
    decided: 'Beslist',
    by: (f: { name: string; day: string }) => `${f.name}, ${f.day}`,
    standings: {
      waiting: 'Wacht op de consulent',
      withdrawn: 'Ingetrokken',
      coming: 'Komt nog',
      'in-force': 'Geldt nu',
      past: 'Voorbij',
      never: 'Nooit gegolden',
    },
    propose: 'Nieuwe afspraken opschrijven',
    waitsAlready: 'Er wacht al een voorstel. Trek dat eerst in als je iets anders wilt opschrijven.',
    lookAtProposal: 'Bekijk het voorstel dat op de consulent wacht',
    delivery: (how: string) => `Het maandoverzicht: ${how.charAt(0).toLowerCase()}${how.slice(1)}.`,
    managers: 'Wie werkt voor deze gemeente?',
    noManager: 'Nog niemand. Een consulent moet de afspraken bevestigen.',
    assign: 'Consulent',
    assignHint: 'Alleen wie de taak consulent heeft. Die taak geef je bij Leden, onder “Wie doet wat”.',
    assignDo: 'Toevoegen',
    nobodyToAssign:
      'Er is geen consulent zonder gemeente. Geef eerst iemand de taak consulent, bij Leden, onder “Wie doet wat”.',
    end: 'Werkt hier niet meer',
    clients: 'Leden bij deze gemeente',
    noClients: 'Nog geen lid hoort bij deze gemeente.',
    member: 'Lid',
    number: 'Nummer bij de gemeente',
    numberNone: 'Niet bekend',
    place: 'Een lid bij deze gemeente zetten',
    since: 'Sinds',
    done: 'Gedaan.',
  },
  place: {
    title: (name: string) => `Lid bij ${name}`,
    lead: 'Vanaf welke dag betaalt deze gemeente de uitkering van dit lid?',
    save: 'Bewaar',
    bsn:
      'Dit nummer lijkt op een BSN. Kijk het na: een BSN mogen we niet bewaren. ' +
      'Is het echt het nummer van de gemeente? Dan is het goed.',
  },
  /** How members hear that something changed: by mail and on their first page. */
  told: {
    title: (f: { municipality: string; day: string }) => `Vanaf ${f.day} rekent ${f.municipality} anders`,
    first: 'De gemeente sprak voor het eerst af hoe ze rekent.',
    same: 'Voor jou verandert er niets.',
    line: (f: { was: string; now: string }) => `Eerst: ${f.was} Straks: ${f.now}`,
    more: (f: { count: number }) =>
      f.count === 1 ? 'Er verandert nog één ding.' : `Er veranderen nog ${f.count} dingen.`,
    permission: {
      subject: 'Er is iets veranderd in je toestemming',
      said:
        'Je gemeente veranderde iets in je toestemming om te werken naast je uitkering. ' +
        'Wat het is, staat niet in deze mail. Zo leest niemand mee.',
    },
    mail: {
      hello: (f: { name: string }) => `Dag ${f.name},`,
      read: 'Lees het hier:',
      bye: 'Groet,',
    },
  },
  way: agreementWay,
  form: agreementForm,
  preview: agreementPreview,
  decide: {
    title: (f: { name: string; version: string }) => `Afspraken met ${f.name}, versie ${f.version}`,
    lead: 'Klopt dit met wat jouw gemeente afsprak? Bevestig het dan. Daarna verandert deze versie nooit meer.',
    confirm: 'Ja, dit hebben we afgesproken',
    wrong:
      'Klopt er iets niet? Bevestig dan niet. Zeg het de administratie; die schrijft een nieuw voorstel.',
    withdraw: 'Trek dit voorstel in',
    confirmed:
      'Bevestigd. Vanaf de eerste dag rekent Gilde hiermee. De leden van deze gemeente krijgen bericht.',
    withdrawn: 'Ingetrokken.',
    proposed: 'Opgeschreven. De consulent van de gemeente ziet het bij Begin.',
    noManager:
      'Er werkt nog geen consulent voor deze gemeente. Voeg er een toe, anders kan niemand dit bevestigen.',
    retroactive:
      'De eerste dag is al geweest. Overzichten die al zijn bevestigd, veranderen niet. ' +
      'De afrekening van het jaar gebruikt wel deze afspraken.',
  },
  home: {
    title: 'Afspraken om te bevestigen',
    task: (f: { name: string; version: string }) => `Afspraken met ${f.name}, versie ${f.version}`,
    detail: (day: string) => `Opgeschreven op ${day}. Klopt het?`,
  },
  refusals: {
    'municipality-name-taken': 'Deze gemeente is er al. Kies een andere naam of pas die gemeente aan.',
    'statement-email-missing': 'Mailen kan alleen met een e-mailadres. Vul het in.',
    'statement-address-missing': 'Sturen met de post kan alleen met een adres. Vul het in.',
    'municipality-not-found': 'Deze gemeente is er niet.',
    'member-not-found': 'Dit lid is er niet. Kies een ander.',
    'no-member-here': 'Je bent hier geen lid.',
    'not-placed-yet': 'We weten nog niet bij welke gemeente je hoort. Vraag het de administratie.',
    'own-assignment': 'Jezelf aanwijzen kan niet. Vraag het een andere administrateur.',
    'no-case-manager':
      'Deze persoon heeft de taak consulent niet. Geef die eerst, bij Leden, onder “Wie doet wat”.',
    'works-here-already': 'Deze persoon werkt al voor deze gemeente.',
    'works-for-another': 'Deze persoon werkt voor een andere gemeente. Beëindig dat eerst.',
    'works-not-here': 'Deze persoon werkt niet meer voor deze gemeente.',
    'policy-waits': 'Er wacht al een voorstel bij de consulent. Trek dat eerst in.',
    'policy-not-found': 'Deze afspraken zijn er niet.',
    'policy-of-another': 'Alleen een consulent van deze gemeente kan dit bevestigen.',
    'policy-own': 'Je schreef dit zelf op. Iemand anders van de gemeente moet het bevestigen.',
    'policy-decided-already': 'Hierover is al beslist. Kijk hoe het nu staat.',
    'policy-ends-before-it-starts': 'De laatste dag ligt voor de eerste dag.',
    'policy-flat-tax-missing': 'Vul in hoeveel procent voor belasting er af gaat.',
    'policy-rate-impossible': 'Een percentage ligt tussen 0 en 100.',
    'policy-hours-impossible': 'Dit aantal uren past niet in een jaar.',
    'policy-cap-negative': 'Een maximum kan niet lager zijn dan 0.',
    'policy-category-twice': 'Een soort kosten mag één keer in de lijst staan.',
    'policy-cost-not-reckoned':
      'Deze soort kosten kan Gilde niet uitrekenen. Haal de regel weg of kies een andere soort.',
  },
}
