import type { benefitFacts as dutch } from '../nl/benefit-facts.ts'

type F = Readonly<Record<string, string>>

const until = (said: string, last?: string) => (last ? `${said} until ${last}` : said)

export const benefitFacts: typeof dutch = {
  refusals: {
    'months-out-of-order': 'The last month is before the first. Check the months.',
    'fact-too-far': 'That is too far ahead. Choose a month in this year or the next.',
    'two-at-once':
      'Something else stands for this month already. Both at once cannot be. Choose ' +
      'another month, or say below that it changed.',
    'fact-not-found': 'What you want to change is no longer there. Open the page again.',
    'no-member': 'You are no member of this co-operative, so you cannot tell anything here.',
  },
  twoHouseholds: 'By what stands here you live differently in this month. Two households at once cannot be.',
  overview: {
    title: 'What you tell us',
    lead: 'With this we work out what earning does to your benefit. Only you can read it.',
    back: 'Your benefit',
    notTold: 'Not told yet',
    done: 'Done. Thank you. From now on we reckon with what you told.',
    saved: 'That is saved.',
    earlier: 'What held earlier',
    since: (f) => until(`From ${f.from}`, f.until),
    whoReads: 'Who can read this?',
    whoReadsBody:
      'Only you. Not the administration, not the board, not your municipality. Do you want ' +
      'your coach or case manager to read something? You choose that yourself, and you can ' +
      'always stop.',
    share: 'Choose what you share',
    start: 'Start',
  },
  step: {
    label: 'Five questions',
    back: 'All questions',
    save: 'Save and go on',
    skip: 'Skip',
    whyAsk: 'Why do we ask this?',
    from: 'From which month is this so?',
    until: 'Until which month?',
    untilHint: 'Is it still so? Then leave this.',
    still: 'It is still so',
    now: 'This is what stands now',
    how: 'Why do you fill this in again?',
    howChoices: {
      changed: 'It changed. What stood was right until then.',
      wrong: 'It was wrong.',
      new: 'It is about another time.',
    },
    choose: 'Choose what fits you.',
  },
  fields: {
    benefit: {
      short: 'Benefit',
      title: 'Which benefit do you get?',
      why: 'Each benefit has rules of its own. Without this we cannot work anything out.',
    },
    household: {
      short: 'Living',
      title: 'How do you live?',
      why: 'How much bijstand you can get depends on whom you live with and your ages. We need no names.',
    },
    income: {
      short: 'Other income',
      title: 'Does other money come in each month?',
      why: 'Other income is often taken off your benefit. We count it, so that the sum is right.',
    },
    exemption: {
      short: 'What you may keep',
      title: 'Did the municipality decide that you may keep a part?',
      why:
        'The municipality can decide that a part of your income does not count. That is in a ' +
        'letter. Without that decision we reckon without.',
    },
    assets: {
      short: 'Savings',
      title: 'How much do you have in savings and possessions?',
      why: 'Bijstand has a limit for savings and possessions. This way we can warn you in time.',
    },
  },
  choices: {
    none: { label: 'No benefit', hint: '' },
    PW: { label: 'Bijstand', hint: 'From the municipality. Also called Participatiewet.' },
    IOAW: { label: 'IOAW', hint: 'From the municipality, for who is older and lost a job.' },
    WAJONG: { label: 'Wajong', hint: 'From UWV, for who has had a limitation since youth.' },
    WIA: { label: 'WIA, first period', hint: 'Wage-related benefit. It says so in your letter.' },
    'WIA-AFTER': {
      label: 'WIA, after the first period',
      hint: 'Wage supplement or follow-up benefit. It says so in your letter.',
    },
    WW: { label: 'WW', hint: 'From UWV, when you lost your job.' },
    BBZ: { label: 'Bbz', hint: 'From the municipality, for the self-employed.' },
    IOAZ: { label: 'IOAZ', hint: 'From the municipality, after a business of your own.' },
    TW: { label: 'Supplement', hint: 'From UWV, on top of another benefit (Toeslagenwet).' },
    ZW: { label: 'Ziektewet', hint: 'From UWV, when you are ill.' },
    AIO: { label: 'AIO', hint: 'From the SVB, on top of your AOW.' },
    other: { label: 'Something else', hint: 'Or you do not know.' },
    alone: { label: 'Alone', hint: 'Without partner or child under 18. There may be housemates.' },
    'single-parent': { label: 'Alone with a child', hint: 'Without partner, with a child under 18.' },
    couple: { label: 'With a partner', hint: 'Married or not. Without a child under 18.' },
    'couple-children': { label: 'With a partner and a child', hint: 'With a child under 18.' },
    institution: { label: 'In an institution', hint: 'A house where you get care or help.' },
    noExemption: { label: 'No, or I do not know', hint: 'Then we reckon without.' },
    work: { label: 'Yes: 25 % in at most six months', hint: 'The usual rule for who begins to work.' },
    'single-parent-exempt': {
      label: 'Yes: 12.5 % as a single parent',
      hint: 'With a child under 12. After the six months.',
    },
    medical: { label: 'Yes: 15 %, without a last month', hint: 'The decision has no end.' },
    'pension-age': { label: 'Yes: 25 %, I have AOW', hint: '' },
    'work-2027': { label: 'Yes: 15 % in twelve months', hint: 'The new rule. In law from 2027 on.' },
  },
  inputs: {
    grossBase: {
      label: 'Your base amount a month, before tax',
      hint: 'It is in the letter of the municipality.',
    },
    fullBenefit: {
      label: 'Your Wajong a month when you earn nothing, before tax',
      hint: 'It is in the letter of UWV.',
    },
    canWork: { label: 'What does your letter say about working?', hint: '' },
    monthlyWage: { label: 'Your monthly wage in the letter of UWV', hint: 'Before tax (WIA-maandloon).' },
    firstMonth: { label: 'First month of your WIA', hint: '' },
    remainingCapacity: {
      label: 'What you can still earn a month, according to UWV',
      hint: 'In the letter: restverdiencapaciteit.',
    },
    wiaClass: { label: 'The class in your letter, in percent', hint: 'Why it is so, we need not know.' },
    benefit: { label: 'Your WW a month when you do nothing, before tax', hint: '' },
    dailyWage: { label: 'Your daily wage in the letter of UWV', hint: '' },
    hoursPerWeek: { label: 'How many hours a week did you work in your last job?', hint: '' },
    age: { label: 'How old are you?', hint: '' },
    housemates: {
      label: 'How many housemates of 27 or older count?',
      hint: 'Not your partner. Nobody who studies, nor who pays a normal rent by contract.',
    },
    spouseAge: { label: 'How old is your partner?', hint: '' },
    spouseHasRight: { label: 'Do you get bijstand together?', hint: '' },
    other: {
      label: 'Other income of yours, a month',
      hint: 'Wages, maintenance, another benefit. For bijstand after tax. Nothing? Leave it empty.',
    },
    spouseWork: { label: 'Income from work of your partner, a month', hint: 'No partner? Leave it empty.' },
    spouseOther: { label: 'Other income of your partner, a month', hint: 'Nothing? Leave it empty.' },
    monthsUsed: {
      label: 'How many months had you used?',
      hint: 'Before the first month that you choose below. None? Fill in 0.',
    },
    youngestChildYears: { label: 'How old is your youngest child?', hint: 'In full years.' },
    owned: {
      label: 'Savings and possessions together, less your debts',
      hint: 'What you saved during bijstand does not count. Nothing? Leave it empty.',
    },
  },
  answers: {
    '18-20': '18, 19 or 20',
    '21-26': '21 to 26',
    '27-aow': '27 or older, without AOW',
    '21-aow': '21 or older, without AOW',
    aow: 'With AOW',
    '35-45': '35 to 45 %',
    '45-55': '45 to 55 %',
    '55-65': '55 to 65 %',
    '65-80': '65 to 80 %',
    '80-100': '80 % or more',
    yes: 'Yes',
    no: 'No',
    canWorkYes: 'I can work now or later',
    canWorkNo: 'I cannot work',
    rightNo: 'No, my partner has no right to it',
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
    housemates: (count) => `Housemates that count: ${count}.`,
    age: (age) => `Age: ${age}.`,
    noIncome: 'No other income.',
    income: (f) => `Other income: ${f.own}. Of the partner: ${f.spouse}.`,
    exemption: {
      none: () => 'There is no decision that a part may be kept.',
      work: (used) => `25 % may stay, for at most six months. Used at the start: ${used}.`,
      'single-parent': (used) => `12.5 % may stay, as a single parent. Used at the start: ${used} months.`,
      medical: () => '15 % may stay. The decision has no end.',
      'pension-age': () => '25 % may stay, beside AOW.',
      'work-2027': (used) => `15 % may stay, for twelve months. Used at the start: ${used}.`,
    },
    assets: (owned) => `Savings and possessions: ${owned}.`,
  },
}
