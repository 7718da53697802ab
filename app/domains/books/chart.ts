/**
 * The chart of accounts every co-operative starts with: small, each account with its RGS code (Referentie
 * Grootboekschema, MKB 3.7; VAT by the full scheme). An audit file has each code once, so no two accounts share one.
 * `purpose` marks where Gilde books by itself; the others people book on by hand.
 */

export type AccountKind = 'asset' | 'liability' | 'earmarked' | 'equity' | 'income' | 'expense'
/** `members`: what members earn and what is shared out of it; `own`: the co-operative's own income and costs. */
export type Section = 'balance' | 'members' | 'own'

export type ChartAccount = {
  readonly code: `${number}`
  readonly name: string
  readonly kind: AccountKind
  readonly section: Section
  readonly rgs: string
  readonly purpose?: string
  /** What stands here belongs to a member, so every line names one, and nobody takes out more than there is. */
  readonly perMember?: true
  /** Only Gilde books here: what stands here must be what invoices, costs and sharings say. */
  readonly bookedByItself?: true
}

export const CHART = [
  { code: '1000', name: 'Kas', kind: 'asset', section: 'balance', rgs: 'BLimKasKas', purpose: 'cash' },
  { code: '1100', name: 'Bank', kind: 'asset', section: 'balance', rgs: 'BLimBanRba', purpose: 'bank' },
  {
    code: '1150',
    name: 'Onderweg via Mollie',
    kind: 'asset',
    section: 'balance',
    rgs: 'BLimKruKlu',
    purpose: 'online-clearing',
  },
  {
    code: '1200',
    name: 'Debiteuren',
    kind: 'asset',
    section: 'balance',
    rgs: 'BVorDebHad',
    purpose: 'debtors',
    bookedByItself: true,
  },
  {
    code: '1510',
    name: 'Btw te vorderen',
    kind: 'asset',
    section: 'balance',
    rgs: 'BSchBepBtwVoo',
    purpose: 'vat-input',
    bookedByItself: true,
  },
  {
    code: '1250',
    name: 'Te veel betaald door klanten',
    kind: 'liability',
    section: 'balance',
    rgs: 'BSchOvsOvs',
    purpose: 'overpayments',
  },
  {
    code: '1290',
    name: 'Nog uit te zoeken',
    kind: 'liability',
    section: 'balance',
    rgs: 'BSchTusTov',
    purpose: 'suspense',
  },
  {
    code: '1500',
    name: 'Btw hoog tarief',
    kind: 'liability',
    section: 'balance',
    rgs: 'BSchBepBtwOla',
    purpose: 'vat-high',
    bookedByItself: true,
  },
  {
    code: '1501',
    name: 'Btw laag tarief',
    kind: 'liability',
    section: 'balance',
    rgs: 'BSchBepBtwOlv',
    purpose: 'vat-low',
    bookedByItself: true,
  },
  {
    code: '1520',
    name: 'Btw betaald of ontvangen',
    kind: 'liability',
    section: 'balance',
    rgs: 'BSchBepBtwAfo',
    purpose: 'vat-settled',
  },
  {
    code: '1600',
    name: 'Crediteuren',
    kind: 'liability',
    section: 'balance',
    rgs: 'BSchCreHac',
    purpose: 'creditors',
  },
  {
    code: '1610',
    name: 'Voorgeschoten door leden',
    kind: 'liability',
    section: 'balance',
    rgs: 'BSchOpaNve',
    purpose: 'owed-to-members',
    perMember: true,
  },
  {
    code: '1630',
    name: 'Borg van leden',
    kind: 'liability',
    section: 'balance',
    rgs: 'BSchOvsWaa',
    purpose: 'deposits',
    perMember: true,
    bookedByItself: true,
  },
  {
    code: '2300',
    name: 'Voor de gemeente',
    kind: 'liability',
    section: 'balance',
    rgs: 'BSchOpaNbi',
    purpose: 'municipality',
    perMember: true,
  },
  {
    code: '2310',
    name: 'Uit te betalen aan leden',
    kind: 'liability',
    section: 'balance',
    rgs: 'BSchOvsRco',
    purpose: 'member-cash',
    perMember: true,
  },
  {
    code: '2100',
    name: 'Opleidingspot',
    kind: 'earmarked',
    section: 'balance',
    rgs: 'BEivBerBer',
    purpose: 'training-pot',
  },
  {
    code: '2110',
    name: 'Reserve uit de regeling',
    kind: 'earmarked',
    section: 'balance',
    rgs: 'BEivOvrOrs',
    purpose: 'reserve',
  },
  {
    code: '2200',
    name: 'Potjes van leden',
    kind: 'earmarked',
    section: 'balance',
    rgs: 'BEivBefBef',
    purpose: 'member-pots',
    perMember: true,
    bookedByItself: true,
  },
  {
    code: '2000',
    name: 'Eigen vermogen',
    kind: 'equity',
    section: 'balance',
    rgs: 'BEivOvrAlr',
    purpose: 'equity',
  },
  {
    code: '2010',
    name: 'Resultaat van eerdere jaren, nog te bestemmen',
    kind: 'equity',
    section: 'balance',
    rgs: 'BEivOreOvw',
    purpose: 'unappropriated',
    bookedByItself: true,
  },
  {
    code: '8000',
    name: 'Omzet van leden',
    kind: 'income',
    section: 'members',
    rgs: 'WOmzNodOdh',
    purpose: 'turnover',
    bookedByItself: true,
  },
  {
    code: '7000',
    name: 'Kosten van opdrachten',
    kind: 'expense',
    section: 'members',
    rgs: 'WKprInhInh',
    purpose: 'job-costs',
    bookedByItself: true,
  },
  {
    code: '8900',
    name: 'Verdeeld',
    kind: 'expense',
    section: 'members',
    rgs: 'WKprKuwAek',
    purpose: 'shared-out',
    bookedByItself: true,
  },
  {
    code: '8500',
    name: 'Bijdrage van leden',
    kind: 'income',
    section: 'own',
    rgs: 'WOvbSgbBvl',
    purpose: 'contribution',
  },
  { code: '8600', name: 'Subsidies en fondsen', kind: 'income', section: 'own', rgs: 'WOvbOrsOsu' },
  { code: '8700', name: 'Giften en overige opbrengsten', kind: 'income', section: 'own', rgs: 'WOvbBueDeg' },
  { code: '4000', name: 'Huur en ruimte', kind: 'expense', section: 'own', rgs: 'WBedHui' },
  { code: '4100', name: 'Begeleiding', kind: 'expense', section: 'own', rgs: 'WPer' },
  { code: '4200', name: 'Kantoor en telefoon', kind: 'expense', section: 'own', rgs: 'WBedKan' },
  { code: '4300', name: 'Verzekeringen', kind: 'expense', section: 'own', rgs: 'WBedAss' },
  {
    code: '4400',
    name: 'Bankkosten',
    kind: 'expense',
    section: 'own',
    rgs: 'WFbeOrlRkb',
    purpose: 'bank-charges',
  },
  { code: '4900', name: 'Overige kosten', kind: 'expense', section: 'own', rgs: 'WBedAlk' },
  {
    code: '9000',
    name: 'Betalingsverschillen',
    kind: 'expense',
    section: 'own',
    rgs: 'WBedAlkOal',
    purpose: 'payment-differences',
  },
] as const satisfies readonly ChartAccount[]

/** What Gilde books on an account by itself. */
export type AccountPurpose = Extract<(typeof CHART)[number], { purpose: string }>['purpose']
