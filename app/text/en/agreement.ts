import { agreementWay } from './agreement-way.ts'
import { agreementForm, agreementPreview } from './agreement-form.ts'
import type { agreement as dutch } from '../nl/agreement.ts'

/** What was agreed with a municipality: for the office that writes it, who confirms it, and who lives by it. */
export const agreement: typeof dutch = {
  said: {
    from: (day) => `This holds from ${day} on.`,
    until: (day) => `The last day is ${day}.`,
    permission: {
      yes: 'You first ask the municipality for permission. Then you begin.',
      no: 'You need not ask for permission beforehand.',
    },
    hours: (hours) => `You work at most ${hours} hours a year in your business.`,
    basis: {
      gross: 'What you earn is: what your customers have to pay, less the costs that may count.',
      'less-flat-tax': (rate) =>
        'What you earn is: what your customers have to pay, less the costs that may count. ' +
        `${rate} comes off it for tax.`,
      'cash-receipts':
        'What you earn is: what your customers paid in that month, less the costs that may count.',
    },
    pot: {
      yes: 'Money that stays in your pot counts as what you earn.',
      no: 'Money that stays in your pot does not count. Only what you get yourself counts.',
      'not-agreed':
        'Whether money in your pot counts is not agreed yet. So we reckon as if it counts. ' +
        'Then nothing is worse later.',
    },
    period: {
      month: 'The municipality looks every month at what you earned.',
      quarter:
        'The municipality looks every three months at what you earned, and spreads it over those months.',
      year: 'The municipality looks once a year at what you earned, and spreads it over the months.',
    },
    paidOut: {
      costs: 'Costs do not come off again: they were paid before you get anything.',
      tax: (rate) => `Of what you get ${rate} comes off for tax.`,
    },
    noCosts: 'No costs come off what you earn.',
    cost: {
      names: { 'job-cost': 'Costs of a job', 'cooperative-share': 'The share of the co-op' },
      rest: 'All other costs',
      allowed: (what) => `${what}: comes off what you earn.`,
      refused: (what) => `${what}: does not come off what you earn.`,
      cap: {
        month: (amount) => `At most ${amount} a month.`,
        year: (amount) => `At most ${amount} a year.`,
      },
      consent: 'Ask the municipality before you buy something.',
    },
    loss: {
      yes: 'A month with a loss comes off later months of the same year.',
      no: 'A month with a loss counts as nothing. The loss does not come off another month.',
    },
    exemption: {
      provisional: 'Does the municipality let you keep a part? Then that part does not count, every month.',
      settlement:
        'Does the municipality let you keep a part? Then you get that part only when the year is settled.',
      none: 'Keeping a part is not possible in this municipality when you have a business of your own.',
    },
    rules2027:
      'The municipality uses the new rules of 2027 already in 2026. The law does not allow that for everybody yet.',
    settlement: {
      'tax-assessment': 'After your tax assessment the municipality reckons the whole year again.',
      'year-end': 'After the end of the year the municipality reckons the whole year again.',
    },
    holiday: (rate) => `Of your benefit ${rate} is holiday allowance.`,
    rounding: {
      'euro-down': 'What counts is rounded down to whole euros by the municipality. That is good for you.',
      euro: 'What counts is rounded to whole euros by the municipality.',
    },
  },
  rules: {
    title: 'Agreements with the municipality',
    lead:
      'This is how the municipality reckons when you earn with your business. ' +
      'The co-op and the municipality agreed this together.',
    mine: (name) => `You belong to ${name}.`,
    notPlaced: 'We do not know yet to which municipality you belong. Ask the office.',
    nothing: (name) => `Nothing was agreed with ${name} yet.`,
    nothingNow: 'No agreement holds now.',
    without:
      'Without an agreement we reckon with the law alone. ' +
      'What can be read in two ways, we reckon so that you need not pay anything back later. That looks like this:',
    none: 'No municipality was added yet.',
    confirmed: (f) => `${f.name} of the municipality confirmed this on ${f.day}.`,
    confirmedOn: (day) => `The municipality confirmed this on ${day}.`,
    coming: (day) => `New agreements hold from ${day} on.`,
    ask: 'This explains. The municipality decides. Do you have a question? Ask your case manager or the office.',
    number: 'My number at the municipality',
    numberHint: 'Stands on top of the letters of the municipality. Never use your BSN.',
    numberSave: 'Save my number',
    numberSure: 'It really is the number of the municipality',
    numberSaved: 'Your number is saved.',
    bsn: 'This number looks like a BSN. Do not enter that here. The municipality has a number of its own for you.',
  },
  list: {
    title: 'Municipalities',
    lead: 'Which municipalities pay a benefit to our members, and what did we agree with them?',
    add: 'Add a municipality',
    emptyTitle: 'No municipality yet',
    empty:
      'Add the municipality that pays the benefit of your members. Then write down what you agreed with it.',
    open: 'Look',
    waits: 'Waits for the case manager',
    holds: (f) => `Version ${f.version} holds since ${f.day}.`,
    nothing: 'Nothing was agreed yet.',
    clients: (count) => (count === 1 ? '1 member' : `${count} members`),
  },
  facts: {
    titleNew: 'Add a municipality',
    titleEdit: (name) => `${name}: details`,
    name: 'Name of the municipality',
    delivery: 'How does the municipality get the monthly statement?',
    deliveryHint:
      'Do you change this or an address? Then a second person says yes first. Until then it stays as it was.',
    deliveries: {
      portal: 'The case manager reads it here',
      mail: 'We mail it',
      print: 'We print it and post it',
    },
    email: 'E-mail address for statements',
    address: 'Address for the post',
    dueDay: 'Before which day of the next month?',
    dueDayHint: 'A day from 1 to 28. In agreements it is often 10.',
    dueDayWrong: 'Choose a day from 1 to 28.',
    save: 'Save',
    back: 'Municipalities',
    edit: 'Change details',
    saved: 'Saved.',
  },
  page: {
    now: 'What holds now',
    history: 'All versions',
    version: 'Version',
    standing: 'State',
    from: 'From',
    until: 'Until',
    proposed: 'Written down',
    decided: 'Decided',
    by: (f) => `${f.name}, ${f.day}`,
    standings: {
      waiting: 'Waits for the case manager',
      withdrawn: 'Withdrawn',
      coming: 'To come',
      'in-force': 'Holds now',
      past: 'Over',
      never: 'Never held',
    },
    propose: 'Write down new agreements',
    waitsAlready: 'A proposal waits already. Withdraw it first if you want to write down something else.',
    managers: 'Who works for this municipality?',
    noManager: 'Nobody yet. A case manager has to confirm the agreements.',
    assign: 'Case manager',
    assignHint: 'Only who has the task of case manager. You give that task at People.',
    assignDo: 'Add',
    nobodyToAssign:
      'There is no case manager without a municipality. First give somebody the task, at People.',
    end: 'Works here no longer',
    clients: 'Members at this municipality',
    noClients: 'No member belongs to this municipality yet.',
    member: 'Member',
    number: 'Number at the municipality',
    numberNone: 'Not known',
    place: 'Put a member at this municipality',
    since: 'Since',
    done: 'Done.',
  },
  place: {
    title: (name) => `Member at ${name}`,
    lead: 'From which day on does this municipality pay the benefit of this member?',
    save: 'Save',
    bsn:
      'This number looks like a BSN. Check it: we may not keep a BSN. ' +
      'Is it really the number of the municipality? Then it is fine.',
  },
  way: agreementWay,
  form: agreementForm,
  preview: agreementPreview,
  decide: {
    title: (f) => `Agreements with ${f.name}, version ${f.version}`,
    lead: 'Is this what your municipality agreed? Then confirm it. After that this version never changes.',
    confirm: 'Yes, this is what we agreed',
    wrong: 'Is something wrong? Then do not confirm. Tell the office; they write a new proposal.',
    withdraw: 'Withdraw this proposal',
    confirmed: 'Confirmed. From its first day on Gilde reckons with this.',
    withdrawn: 'Withdrawn.',
    proposed: 'Written down. The case manager of the municipality sees it on their first page.',
    noManager: 'No case manager works for this municipality yet. Add one, or nobody can confirm this.',
    retroactive:
      'The first day is over already. Statements that were confirmed do not change. ' +
      'The settlement of the year does use these agreements.',
  },
  home: {
    title: 'Agreements to confirm',
    task: (f) => `Agreements with ${f.name}, version ${f.version}`,
    detail: (day) => `Written down on ${day}. Is it right?`,
  },
  refusals: {
    'municipality-name-taken': 'This municipality is there already. Choose another name, or change that one.',
    'statement-email-missing': 'Mailing needs an e-mail address. Fill it in.',
    'statement-address-missing': 'Posting needs an address. Fill it in.',
    'municipality-not-found': 'This municipality is not there.',
    'member-not-found': 'This member is not there. Choose another.',
    'no-member-here': 'You are no member here.',
    'not-placed-yet': 'We do not know yet to which municipality you belong. Ask the office.',
    'own-assignment': 'You cannot appoint yourself. Ask another administrator.',
    'no-case-manager': 'This person does not have the task of case manager. Give that first, at People.',
    'works-here-already': 'This person works for this municipality already.',
    'works-for-another': 'This person works for another municipality. End that first.',
    'works-not-here': 'This person works for this municipality no longer.',
    'policy-waits': 'A proposal waits for the case manager already. Withdraw it first.',
    'policy-not-found': 'These agreements are not there.',
    'policy-of-another': 'Only a case manager of this municipality can confirm this.',
    'policy-own': 'You wrote this yourself. Somebody else of the municipality has to confirm it.',
    'policy-decided-already': 'This was decided already. See how it stands now.',
    'policy-ends-before-it-starts': 'The last day is before the first day.',
    'policy-flat-tax-missing': 'Fill in what percentage comes off for tax.',
    'policy-rate-impossible': 'A percentage is between 0 and 100.',
    'policy-hours-impossible': 'So many hours do not fit in a year.',
    'policy-cap-negative': 'A maximum cannot be less than 0.',
    'policy-category-twice': 'A kind of costs may stand in the list once.',
  },
}
