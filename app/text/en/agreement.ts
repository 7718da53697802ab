import { agreementWay } from './agreement-way.ts'
import { agreementForm, agreementPreview } from './agreement-form.ts'
import { agreementCompared, agreementParts, agreementSaid, agreementTerms } from './agreement-said.ts'
import type { agreement as dutch } from '../nl/agreement.ts'

/** What was agreed with a municipality: for the office that writes it, who confirms it, and who lives by it. */
export const agreement: typeof dutch = {
  said: agreementSaid,
  parts: agreementParts,
  compared: agreementCompared,
  terms: agreementTerms,
  rules: {
    title: 'Agreements with the municipality',
    lead:
      'This is how the municipality calculates when you earn money with your business. ' +
      'The co-op and the municipality agreed this together.',
    mine: (name) => `Your municipality is ${name}.`,
    notPlaced: 'We do not know yet which municipality you belong to. Ask the administration.',
    nothing: (name) => `Nothing has been agreed with ${name} yet.`,
    nothingNow: 'No agreement applies at the moment.',
    without:
      'Without an agreement we only use the law. If something can be read in two ways, ' +
      'we choose the way in which you do not have to pay anything back later. That looks like this:',
    none: 'No municipality has been added yet.',
    confirmed: (f) => `${f.name} from the municipality confirmed this on ${f.day}.`,
    confirmedOn: (day) => `The municipality confirmed this on ${day}.`,
    coming: (day) => `New agreements apply from ${day}. Read below what changes.`,
    comingTitle: (day) => `What changes from ${day}`,
    ask:
      'This is an explanation. The municipality decides. ' +
      'Any questions? Ask your case manager or the administration.',
    number: 'My client number at the municipality',
    numberHint: 'You find it at the top of letters from the municipality. Never use your BSN.',
    numberSave: 'Save my number',
    numberSure: 'This really is my number at the municipality',
    numberSaved: 'Your number has been saved.',
    bsn: 'This number looks like a BSN. Do not enter that here. The municipality has its own number for you.',
  },
  list: {
    title: 'Municipalities',
    lead: 'Which municipalities pay a benefit to our members, and what did we agree with them?',
    add: 'Add a municipality',
    emptyTitle: 'No municipality yet',
    empty: 'Add the municipality that pays your members’ benefit. Then write down what you agreed with it.',
    open: 'Open',
    waits: 'Waiting for the case manager',
    holds: (f) => `Version ${f.version} has applied since ${f.day}.`,
    nothing: 'Nothing has been agreed yet.',
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
      mail: 'We e-mail it',
      print: 'We print it and post it',
    },
    email: 'E-mail address for statements',
    address: 'Postal address',
    dueDay: 'Before which day of the following month?',
    dueDayHint: 'A day from 1 to 28. Agreements often say 10.',
    dueDayWrong: 'Choose a day from 1 to 28.',
    save: 'Save',
    back: 'Municipalities',
    edit: 'Change details',
    saved: 'Saved.',
  },
  page: {
    now: 'What applies now',
    history: 'All versions',
    version: 'Version',
    standing: 'Status',
    from: 'From',
    until: 'Until',
    proposed: 'Written down',
    decided: 'Decided',
    by: (f) => `${f.name}, ${f.day}`,
    standings: {
      waiting: 'Waiting for the case manager',
      withdrawn: 'Withdrawn',
      coming: 'Not started yet',
      'in-force': 'Applies now',
      past: 'Over',
      never: 'Never applied',
    },
    propose: 'Write down new agreements',
    waitsAlready:
      'A proposal is already waiting. Withdraw it first if you want to write down something else.',
    lookAtProposal: 'Look at the proposal that waits for the case manager',
    delivery: (how) => `The monthly statement: ${how.charAt(0).toLowerCase()}${how.slice(1)}.`,
    managers: 'Who works for this municipality?',
    noManager: 'Nobody yet. A case manager has to confirm the agreements.',
    assign: 'Case manager',
    assignHint:
      'Only people with the task of case manager. You give that task at Members, under “Who does what”.',
    assignDo: 'Add',
    nobodyToAssign:
      'There is no case manager without a municipality. First give somebody the task, at Members, ' +
      'under “Who does what”.',
    end: 'No longer works here',
    clients: 'Members at this municipality',
    noClients: 'No members belong to this municipality yet.',
    member: 'Member',
    number: 'Number at the municipality',
    numberNone: 'Unknown',
    place: 'Add a member to this municipality',
    since: 'Since',
    done: 'Done.',
  },
  place: {
    title: (name) => `Member of ${name}`,
    lead: 'From which day does this municipality pay this member’s benefit?',
    save: 'Save',
    bsn:
      'This number looks like a BSN. Check it: we are not allowed to keep a BSN. ' +
      'Is it really the municipality’s own number? Then it is fine.',
  },
  told: {
    title: (f) => `From ${f.day} ${f.municipality} reckons in another way`,
    first: 'The municipality agreed for the first time how it reckons.',
    same: 'Nothing changes for you.',
    line: (f) => `Before: ${f.was} From then: ${f.now}`,
    more: (f) => (f.count === 1 ? 'One more thing changes.' : `${f.count} more things change.`),
    permission: {
      subject: 'Something changed in your permission',
      said:
        'Your municipality changed something in your permission to work beside your benefit. ' +
        'What it is, is not in this mail. So nobody reads along.',
    },
    mail: { hello: (f) => `Dear ${f.name},`, read: 'Read it here:', bye: 'Kind regards,' },
  },
  way: agreementWay,
  form: agreementForm,
  preview: agreementPreview,
  decide: {
    title: (f) => `Agreements with ${f.name}, version ${f.version}`,
    lead: 'Is this what your municipality agreed? Then confirm it. After that, this version never changes.',
    confirm: 'Yes, this is what we agreed',
    wrong: 'Is something wrong? Then do not confirm. Tell the administration; they write a new proposal.',
    withdraw: 'Withdraw this proposal',
    confirmed:
      'Confirmed. Gilde uses this from its first day. The members of this municipality get a message.',
    withdrawn: 'Withdrawn.',
    proposed: 'Written down. The case manager of the municipality sees it on their first page.',
    noManager: 'No case manager works for this municipality yet. Add one, otherwise nobody can confirm this.',
    retroactive:
      'The first day has already passed. Statements that were confirmed do not change. ' +
      'The settlement of the year does use these agreements.',
  },
  home: {
    title: 'Agreements to confirm',
    task: (f) => `Agreements with ${f.name}, version ${f.version}`,
    detail: (day) => `Written down on ${day}. Is it right?`,
  },
  refusals: {
    'municipality-name-taken': 'This municipality already exists. Choose another name, or change that one.',
    'statement-email-missing': 'To e-mail it you need an e-mail address. Fill it in.',
    'statement-address-missing': 'To post it you need an address. Fill it in.',
    'municipality-not-found': 'This municipality does not exist.',
    'member-not-found': 'This member does not exist. Choose another.',
    'no-member-here': 'You are not a member here.',
    'not-placed-yet': 'We do not know yet which municipality you belong to. Ask the administration.',
    'own-assignment': 'You cannot appoint yourself. Ask another administrator.',
    'no-case-manager':
      'This person does not have the task of case manager. Give that first, at Members, under “Who does what”.',
    'works-here-already': 'This person already works for this municipality.',
    'works-for-another': 'This person works for another municipality. End that first.',
    'works-not-here': 'This person no longer works for this municipality.',
    'policy-waits': 'A proposal is already waiting for the case manager. Withdraw it first.',
    'policy-not-found': 'These agreements do not exist.',
    'policy-of-another': 'Only a case manager of this municipality can confirm this.',
    'policy-own': 'You wrote this yourself. Somebody else from the municipality has to confirm it.',
    'policy-decided-already': 'This has already been decided. Look at how it stands now.',
    'policy-ends-before-it-starts': 'The last day is before the first day.',
    'policy-flat-tax-missing': 'Fill in what percentage is taken off for tax.',
    'policy-rate-impossible': 'A percentage is between 0 and 100.',
    'policy-hours-impossible': 'That many hours do not fit in a year.',
    'policy-cap-negative': 'A maximum cannot be less than 0.',
    'policy-category-twice': 'A kind of costs can be in the list only once.',
    'policy-cost-not-reckoned':
      'Gilde cannot calculate with this kind of costs. Remove the row or choose another kind.',
  },
}
