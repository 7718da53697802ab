/** The annual account on paper and in a workbook: a document of a co-operative in the Netherlands, so in Dutch. */
export const annualAccount = {
  title: (f: { year: string }) => `Jaarrekening ${f.year}`,
  fileName: (f: { year: string; version: string }) => `Jaarrekening ${f.year} versie ${f.version}`,
  draft: 'Concept',
  draftSaid: (f: { day: string }) =>
    `Dit is een concept van ${f.day}. De cijfers kunnen nog veranderen tot het bestuur de jaarrekening opmaakt.`,
  prepared: (f: { day: string; version: string }) =>
    `Opgemaakt door het bestuur op ${f.day}. Dit is versie ${f.version}. De ledenvergadering stelt haar vast.`,
  facts: {
    cooperative: 'Coöperatie',
    kvk: 'KvK-nummer',
    year: 'Boekjaar',
    yearSaid: (f: { year: string }) => `1 januari tot en met 31 december ${f.year}`,
    prepareBy: 'Uiterlijk opmaken op',
    adoptBy: 'Uiterlijk vaststellen op',
  },
  columns: { what: 'Omschrijving', amount: 'Bedrag' },
  balance: {
    title: (f: { day: string }) => `Balans op ${f.day}`,
    said: 'Eerst staat hier wat er is. Daaronder staat van wie het is. Samen zijn ze even groot.',
    assets: 'Wat er is',
    funding: 'Van wie het is',
    total: 'Samen',
  },
  result: {
    title: 'Wat er binnenkwam en wat het kostte',
    said:
      'Dit gaat over de coöperatie zelf. Wat leden met hun werk verdienen, staat hieronder apart: dat wordt ' +
      'verdeeld ' +
      'volgens hun regeling.',
    income: 'Wat er binnenkwam',
    costs: 'Wat het kostte',
    total: 'Samen',
    outcome: 'Resultaat: wat overblijft',
    shortfall: 'Resultaat: wat er te weinig is',
  },
  work: {
    title: 'Het werk van leden',
    said:
      'Klanten betalen de coöperatie voor het werk van leden. Dat geld wordt verdeeld: een deel is de ' +
      'bijdrage aan de ' +
      'coöperatie, de rest gaat naar potjes en fondsen.',
  },
  funds: {
    title: 'Fondsen en potjes',
    said:
      'Dit geld is van de coöperatie, maar het heeft een bestemming. In de potjes zit wat voor leden bewaard ' +
      'wordt. Wat er ' +
      'in elk potje zit, staat niet in dit stuk: elk lid ziet het eigen potje in Gilde. De kascommissie ' +
      'heeft de lijst.',
    columns: ['Fonds', 'Begin', 'Erbij', 'Eraf', 'Eind'],
    potColumns: ['Lid', 'Begin', 'Erbij', 'Eraf', 'Eind'],
    total: 'Samen',
    none: 'Er zijn geen fondsen.',
  },
  notes: {
    title: 'Toelichting',
    text: [
      'Alle bedragen zijn in euro\u2019s, tot op de cent, en komen uit de boeken. Een boeking verandert ' +
        'nooit: een fout krijgt een ' +
        'tegenboeking.',
      'Omzet telt op de dag van de factuur. Geld wordt verdeeld als de klant betaalt, of bij de factuur als ' +
        'de coöperatie ' +
        'dat zo afsprak. Wat klanten nog moeten betalen, is daarom nog niet verdeeld.',
      'Btw hoort niet bij de omzet. Wat we nog moeten betalen of terugkrijgen, staat op de balans.',
      'Potjes en fondsen zijn eigen geld van de coöperatie met een bestemming. Leden hebben er recht op ' +
        'volgens hun regeling.',
      'De balans loopt vanzelf door naar het volgende jaar: er is geen aparte boeking om het jaar te openen ' +
        'of te sluiten.',
    ],
    appropriation: (f: { amount: string }) =>
      `Het resultaat van dit jaar is ${f.amount}. De ledenvergadering besluit waar het heen gaat. Tot dan ` +
      'staat het apart bij ' +
      'het eigen vermogen.',
    groups:
      'De rekeningen staan bij elkaar zoals in het Referentie Grootboekschema (RGS), dat de Belastingdienst ' +
      'en accountants ' +
      'ook gebruiken.',
  },
  sign: {
    title: 'Handtekeningen van het bestuur',
    text:
      'Alle bestuurders tekenen de jaarrekening (art. 2:58 lid 2 BW). Ontbreekt een handtekening, dan ' +
      'staat hier waarom.',
    name: 'Naam',
    signature: 'Handtekening',
  },
  rows: {
    resultOfYear: 'Resultaat van dit jaar, nog te bestemmen',
    resultBefore: 'Resultaat van eerdere jaren, nog te bestemmen',
    leftToShare: 'Nog te verdelen: klanten moeten nog betalen',
  },
  groups: {
    BIva: 'Immateriële vaste activa',
    BMva: 'Materiële vaste activa',
    BFva: 'Financiële vaste activa',
    BVrd: 'Voorraden',
    BVor: 'Vorderingen',
    BEff: 'Effecten',
    BLim: 'Geld op de bank',
    BEiv: 'Eigen vermogen en fondsen',
    BVrz: 'Voorzieningen',
    BLas: 'Langlopende schulden',
    BSch: 'Kortlopende schulden',
    WOmz: 'Omzet',
    WOvb: 'Overige opbrengsten',
    WKpr: 'Kosten van de omzet',
    WPer: 'Mensen en begeleiding',
    WAfs: 'Afschrijvingen',
    WBed: 'Overige kosten',
    WFbe: 'Bank en rente',
    WBel: 'Belasting',
  },
  sheets: { balance: 'Balans', result: 'Resultaat', funds: 'Fondsen', pots: 'Potjes', notes: 'Toelichting' },
  potsForWhom: 'Alleen voor bestuur, administratie en kascommissie.',
  page: 'Bladzijde {page} van {pages}',
}
