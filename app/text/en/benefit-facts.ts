import type { benefitFacts as dutch } from '../nl/benefit-facts.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

type F = Readonly<Record<string, string>>

const until = (said: string, last?: string) => (last ? `${said} until ${last}` : said)

export const benefitFacts: typeof dutch = {
  refusals: {
    'months-out-of-order': 'The last month is before the first. Check the months.',
    'fact-too-far': 'That is too far ahead. Choose a month this year or next year.',
    'two-at-once':
      'There is already something else for this month. Both at once is not possible. Choose ' +
      'another month, or say below that it changed.',
    'fact-not-found': 'What you want to change is no longer there. Open the page again.',
    'no-member': 'You are not a member of this co-op, so you cannot fill in anything here.',
  },
  twoHouseholds:
    'This page already says that you live differently in this month. Two households at once is not possible.',
  overview: {
    title: 'What you tell us',
    lead: 'With this we work out what earning money does to your benefit. You choose who reads it.',
    back: 'Your benefit',
    notTold: 'Not filled in yet',
    done: 'Done. Thank you. From now on we use what you told us.',
    saved: 'Saved.',
    earlier: 'How it was before',
    sinceLong: (f) => until('For years', f.until),
    since: (f) => until(`From ${f.from}`, f.until),
    whoReads: 'Who can read this?',
    whoReadsBody:
      'Only you. Not the administration, not the board, not your municipality. Do you want ' +
      'your coach or case manager to read something? You decide that yourself, and you can ' +
      'always stop.',
    whoReadsShared: (f) =>
      `You, and ${list.format(f.names)}, because you share some of it. Nobody else. You can always stop.`,
    share: 'Choose what you share',
    start: 'Start',
  },
  step: {
    label: 'Five questions',
    back: 'All questions',
    save: 'Save and continue',
    skip: 'Skip',
    whyAsk: 'Why do we ask this?',
    from: 'Since when is this the case?',
    longer: (f) => `Longer than ${f.month}`,
    until: 'Until which month?',
    untilHint: 'Is it still the case? Then leave this as it is.',
    still: 'It is still the case',
    now: 'This is what it says now',
    how: 'Why are you filling this in again?',
    howChoices: {
      changed: 'It changed. What it said was right until then.',
      wrong: 'It was wrong.',
      new: 'It is about another period.',
    },
    choose: 'Choose what fits your situation.',
  },
  fields: {
    benefit: {
      short: 'Benefit',
      title: 'Which benefit do you get?',
      why: 'Each benefit has its own rules. Without this we cannot work anything out.',
    },
    household: {
      short: 'Home',
      title: 'Who do you live with?',
      why: 'How much bijstand you can get depends on who you live with and how old you are. We do not need names.',
    },
    income: {
      short: 'Other income',
      title: 'Do you have other income every month?',
      why: 'Other income is often taken off your benefit. We include it, so that the result is right.',
    },
    exemption: {
      short: 'What you may keep',
      title: 'Has the municipality decided that you may keep part of what you earn?',
      why:
        'The municipality can decide that part of your income does not count. It tells you so in a ' +
        'letter. Without that decision we count everything.',
    },
    assets: {
      short: 'Savings',
      title: 'How much do you have in savings and possessions?',
      why: 'Bijstand has a limit for savings and possessions. If we know this, we can warn you in time.',
    },
  },
  choices: {
    none: { label: 'No benefit', hint: '' },
    PW: { label: 'Bijstand', hint: 'From the municipality. Also called Participatiewet.' },
    IOAW: { label: 'IOAW', hint: 'From the municipality, for older people who lost their job.' },
    WAJONG: { label: 'Wajong', hint: 'From UWV, for people with a disability since they were young.' },
    WIA: { label: 'WIA, first period', hint: 'Wage-related benefit. It says so in your letter.' },
    'WIA-AFTER': {
      label: 'WIA, after the first period',
      hint: 'Wage supplement or follow-up benefit. It says so in your letter.',
    },
    WW: { label: 'WW', hint: 'From UWV, if you lost your job.' },
    BBZ: { label: 'Bbz', hint: 'From the municipality, for the self-employed.' },
    IOAZ: { label: 'IOAZ', hint: 'From the municipality, after you had your own business.' },
    TW: { label: 'Supplement', hint: 'From UWV, on top of another benefit (Toeslagenwet).' },
    ZW: { label: 'Ziektewet', hint: 'From UWV, if you are ill.' },
    AIO: { label: 'AIO', hint: 'From the SVB, on top of your AOW.' },
    other: { label: 'Something else', hint: 'Or you do not know.' },
    alone: { label: 'Alone', hint: 'Without a partner or a child under 18. Housemates are possible.' },
    'single-parent': { label: 'Alone with a child', hint: 'Without a partner, with a child under 18.' },
    couple: { label: 'With a partner', hint: 'Married or not. Without a child under 18.' },
    'couple-children': { label: 'With a partner and a child', hint: 'With a child under 18.' },
    institution: { label: 'In an institution', hint: 'A place where you get care or help.' },
    noExemption: { label: 'No, or I do not know', hint: 'Then we count everything.' },
    work: { label: 'Yes: 25% for at most six months', hint: 'The usual rule for people who start working.' },
    'single-parent-exempt': {
      label: 'Yes: 12.5% as a single parent',
      hint: 'With a child under 12. After the six months.',
    },
    medical: { label: 'Yes: 15%, without an end date', hint: 'The decision has no end.' },
    'pension-age': { label: 'Yes: 25%, I have AOW', hint: '' },
    'work-2027': { label: 'Yes: 15% for twelve months', hint: 'The new rule. In the law from 2027.' },
  },
  inputs: {
    grossBase: {
      label: 'Your base amount per month, before tax (grondslag)',
      hint: 'You find it in the letter from the municipality.',
    },
    fullBenefit: {
      label: 'Your Wajong per month if you earn nothing, before tax',
      hint: 'You find it in the letter from UWV.',
    },
    canWork: { label: 'What does your letter say about working?', hint: '' },
    monthlyWage: { label: 'Your monthly wage in the letter from UWV', hint: 'Before tax (WIA-maandloon).' },
    firstMonth: { label: 'First month of your WIA', hint: '' },
    remainingCapacity: {
      label: 'What you can still earn per month, according to UWV',
      hint: 'In the letter: restverdiencapaciteit.',
    },
    wiaClass: { label: 'The class in your letter, in percent', hint: 'We do not need to know why.' },
    benefit: { label: 'Your WW per month if you do not work, before tax', hint: '' },
    dailyWage: { label: 'Your daily wage in the letter from UWV', hint: '' },
    hoursPerWeek: { label: 'How many hours a week did you work in your last job?', hint: '' },
    age: { label: 'How old are you?', hint: '' },
    housemates: {
      label: 'How many housemates of 27 or older count?',
      hint: 'Do not count your partner, people who study, or people with a contract who pay a normal rent.',
    },
    spouseAge: { label: 'How old is your partner?', hint: '' },
    spouseHasRight: { label: 'Do you get bijstand together?', hint: '' },
    other: {
      label: 'Your other income, per month',
      hint: 'Wages, maintenance, another benefit. For bijstand after tax. Nothing? Leave it empty.',
    },
    spouseWork: { label: 'Your partner’s income from work, per month', hint: 'No partner? Leave it empty.' },
    spouseOther: { label: 'Your partner’s other income, per month', hint: 'Nothing? Leave it empty.' },
    monthsUsed: {
      label: 'How many months had you already used?',
      hint: 'Before the first month that you choose below. None? Fill in 0.',
    },
    youngestChildYears: { label: 'How old is your youngest child?', hint: 'In full years.' },
    owned: {
      label: 'Savings and possessions together, minus your debts',
      hint: 'What you saved while on bijstand does not count. Nothing? Leave it empty.',
    },
  },
  answers: {
    '18-20': '18, 19 or 20',
    '21-26': '21 to 26',
    '27-aow': '27 or older, without AOW',
    '21-aow': '21 or older, without AOW',
    aow: 'With AOW',
    '35-45': '35 to 45%',
    '45-55': '45 to 55%',
    '55-65': '55 to 65%',
    '65-80': '65 to 80%',
    '80-100': '80% or more',
    yes: 'Yes',
    no: 'No',
    canWorkYes: 'I can work now or later',
    canWorkNo: 'I cannot work',
    rightNo: 'No, my partner is not entitled to it',
  },
  said: {
    benefit: {
      none: () => 'No benefit.',
      PW: () => 'Bijstand.',
      IOAW: (f: F) => `IOAW, with a base of ${f['grossBase']}.`,
      WAJONG: (f: F) => `Wajong: ${f['fullBenefit']} without earnings.`,
      WIA: (f: F) => `WIA, first period, since ${f['firstMonth']}. Monthly wage ${f['monthlyWage']}.`,
      'WIA-AFTER': (f: F) =>
        `WIA, after the first period. Monthly wage ${f['monthlyWage']}, class ` +
        `${f['wiaClass']}. According to UWV ${f['remainingCapacity']} can be earned.`,
      WW: (f: F) => `WW: ${f['benefit']} without work. Daily wage ${f['dailyWage']}.`,
      BBZ: () => 'Bbz.',
      IOAZ: () => 'IOAZ.',
      TW: () => 'A supplement from UWV.',
      ZW: () => 'Ziektewet.',
      AIO: () => 'AIO from the SVB.',
      other: () => 'Another benefit.',
    },
    household: {
      alone: 'Alone.',
      'single-parent': 'Alone with a child.',
      couple: 'With a partner.',
      'couple-children': 'With a partner and a child.',
      institution: 'In an institution.',
    },
    housemates: (count) => `Housemates who count: ${count}.`,
    age: (age) => `Age: ${age}.`,
    noIncome: 'No other income.',
    income: (f) => `Other income: ${f.own}. Partner: ${f.spouse}.`,
    exemption: {
      none: () => 'There is no decision to keep part of the income.',
      work: (used) => `25% may be kept, for at most six months. Used at the start: ${used}.`,
      'single-parent': (used) => `12.5% may be kept, as a single parent. Used at the start: ${used} months.`,
      medical: () => '15% may be kept. The decision has no end date.',
      'pension-age': () => '25% may be kept, on top of AOW.',
      'work-2027': (used) => `15% may be kept, for twelve months. Used at the start: ${used}.`,
    },
    assets: (owned) => `Savings and possessions: ${owned}.`,
  },
}
