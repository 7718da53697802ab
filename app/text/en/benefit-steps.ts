import type { ExemptionKind, WhyNothingExempt } from '../../domains/benefits/engine/exemption-grant.ts'
import type { NormKey } from '../../domains/benefits/engine/household.ts'
import type { StepWords } from '../../domains/benefits/engine/step-words.ts'
import type { Decider, OverflowTo } from '../../domains/benefits/engine/step.ts'

const household: Readonly<Record<NormKey, string>> = {
  'single.age18to20': 'alone, 18 to 20',
  'singleParent.age18to20': 'alone with a child, 18 to 20',
  'single.age21toAOW': 'alone, with or without children',
  'single.aow': 'alone, with state pension',
  'couple.age21toAOW': 'together, both 21 or older',
  'couple.aow': 'together, one or both with state pension',
  'couple.bothAge18to20.noChildren': 'together, both under 21',
  'couple.bothAge18to20.withChildren': 'together with children, both under 21',
  'couple.oneAge18to20.noChildren': 'together, one under 21',
  'couple.oneAge18to20.withChildren': 'together with children, one under 21',
  'institution.single': 'alone in an institution',
  'institution.couple': 'together in an institution',
}

const exemption: Readonly<Record<ExemptionKind, string>> = {
  work: 'your first six months of work',
  'pension-age': 'work on top of a state pension',
  'single-parent': 'work as a single parent',
  medical: 'fewer hours for your health',
  subsidised: 'work with a wage subsidy',
  'subsidised-after': 'work with a wage subsidy, after the first year',
  'work-2027': 'the new rule for work',
  'work-2027-longer': 'the new rule for work, extended',
  'medical-2027': 'the new rule for fewer hours for your health',
  'pension-age-2027': 'the new rule for work on top of a state pension',
}

const why: Readonly<Record<WhyNothingExempt, string>> = {
  'not-granted': 'The municipality has not decided that you may keep part of what you earn.',
  'decision-not-now': 'The decision of the municipality does not apply this month.',
  'no-income': 'There is no money from work this month.',
  'under-27': 'You are not 27 yet. So under the law you may not keep a part.',
  'months-used': 'You have used all the months in which you could keep a part.',
  'not-single-parent': 'This part is only for single parents.',
  'child-too-old': 'This part is only for parents with a child under 12.',
  'first-the-other-months': 'First you use the six months in which you may keep more.',
  'only-employment': 'This part is only for work with an employer, not for your own business.',
  'not-for-self-employed': 'Your municipality does not let you keep a part of what your own business earns.',
  'at-settlement': 'Your municipality decides after the year which part you may keep.',
  'from-pension-age': 'This part only applies once you have a state pension.',
  'until-pension-age': 'This part only applies as long as you do not have a state pension.',
  'not-in-force-yet': 'This rule only applies from 1 January 2027.',
  'rules-change-2027':
    'From 1 January 2027 the rules change. Ask your municipality which part you may keep then.',
}

const decides: Readonly<Record<Decider, string>> = {
  municipality: 'This is an explanation, not a decision. Your municipality decides.',
  uwv: 'This is an explanation, not a decision. UWV decides.',
}

const overflowTo: Readonly<Record<OverflowTo, string>> = {
  municipality: 'the municipality',
  cooperative: 'the co-op',
  training: 'the training pot',
}

export const benefitSteps: StepWords = {
  norm: (f) =>
    `The amount you should be able to live on is the norm. It is ${f.norm} (${household[f.household]}).`,
  'norm-given': (f) => `Your norm is ${f.norm}, as the municipality decided.`,
  'norm-shared': (f) =>
    `In this home ${f.people} people count, including you. So your norm is lower: ${f.norm}.`,
  'norm-both': (f) => `For the two of you that is ${f.one} plus ${f.other}: ${f.norm}.`,
  'norm-shared-young': (f) =>
    `One of you is under 21. The norm is ${f.fixed} plus ${f.shared}. That is ${f.norm}.`,
  'norm-half': (f) =>
    `Your partner is not entitled to bijstand. Your norm is half of ${f.couple}. That is ${f.norm}.`,
  'norm-institution': (f) =>
    `In an institution the norm is ${f.base}, plus ${f.supplement} for health insurance. Together ${f.norm}.`,
  'norm-one-in-institution': (f) =>
    `One of you lives in an institution. The norm is ${f.home} plus ${f.institution}. Together ${f.norm}.`,
  'norm-raised': (f) =>
    `Your parents cannot help to pay. So ${f.supplement} is added. The norm is ${f.norm}.`,
  'norm-raised-to-cap': (f) =>
    `Your parents cannot help to pay. ${f.supplement} is added. The norm cannot be more than ${f.norm}.`,
  'norm-raise-elsewhere': () =>
    'Can your parents not help to pay? Ask the municipality for special assistance. We cannot work that out.',
  'part-of-norm': (f) => `${f.percent} of the norm of ${f.norm} is ${f.part}.`,
  income: (f) =>
    f.who === 'self'
      ? `Your income after tax is ${f.income}: ${f.work} from work and ${f.other} from elsewhere.`
      : `Your partner's income after tax is ${f.income}: ${f.work} from work and ${f.other} from elsewhere.`,
  exempt: (f) =>
    f.who === 'self'
      ? `Of ${f.income}, ${f.percent} does not count (${exemption[f.exemption]}). That is ${f.exempt}.`
      : `Of your partner's ${f.income}, ${f.percent} does not count (${exemption[f.exemption]}). That is ${f.exempt}.`,
  'exempt-capped': (f) =>
    `${f.percent} is more than the maximum of ${f.cap} (${exemption[f.exemption]}). So ${f.exempt} does not count.`,
  'exempt-none': (f) => why[f.why],
  'spouse-income': (f) =>
    `Your partner is not entitled to bijstand. ` +
    `Of ${f.income} only what is above the norm for two counts: ${f.counted}.`,
  counted: (f) => `Together ${f.counted} counts as income.`,
  benefit: (f) => `The norm of ${f.norm} minus ${f.counted} is ${f.benefit}. That is your bijstand.`,
  holiday: (f) =>
    `${f.holiday} of it is holiday allowance (${f.percent} of ${f.benefit}). You get that later.`,
  'gifts-free': (f) => `${f.gifts} of gifts does not count. You may get ${f.limit} a year.`,
  'gifts-to-judge': (f) =>
    `${f.above} is more than ${f.limit}. The municipality decides whether you may keep that.`,
  'premium-free': (f) => `You may keep ${f.free} of the premium. It is at most ${f.limit} a year.`,
  'volunteer-free': (f) => `Of the volunteer's allowance you may keep ${f.free}.`,
  'allowance-not-under-27': () => 'You are not 27 yet. Then this rule does not apply.',
  'assets-below': (f) =>
    `You have ${f.assets}. That is not more than ${f.limit}, the limit for savings and belongings.`,
  'assets-above': (f) =>
    `You have ${f.assets}. That is ${f.above} more than ${f.limit}. Ask the municipality.`,
  'bbz-tax': (f) => `Of the profit of ${f.profit}, ${f.percent} is for tax. ${f.income} is left.`,
  'bbz-settled': (f) =>
    `The loan was ${f.loan} and your income ${f.income}. The norm of the year is ${f.yearNorm}.`,
  'bbz-top-up': (f) =>
    `That is not more than the norm. You get ${f.topUp} more. The loan of ${f.gift} is a gift now.`,
  'bbz-reclaim': (f) =>
    `That is ${f.above} too much. The municipality can ask you to pay back ${f.reclaim}. ` +
    `The rest, ${f.gift}, is a gift now.`,
  'bbz-loan-stays': (f) => `What you own is above the limit. The loan of ${f.loan} stays a loan.`,
  'bbz-hours-met': (f) => `You worked ${f.hours} in the year. That meets the limit of ${f.criterion}.`,
  'bbz-hours-short': (f) =>
    `You worked ${f.hours} in the year. That is less than the limit of ${f.criterion}.`,
  'ioaw-benefit': (f) => `Your base of ${f.base} minus ${f.counted} is ${f.benefit} IOAW, before tax.`,
  'ioaw-holiday': (f) => `${f.holiday} of it is holiday allowance.`,
  'aib-income': (f) =>
    `Profit ${f.profit}, deductions ${f.deductions} and exemption ${f.exemption}: together ${f.income} counts.`,
  'aib-month': (f) => `Spread over ${f.months} months that is ${f.perMonth} a month.`,
  'ww-start-period': (f) =>
    `In the start period WW is ${f.percent} less. Of ${f.before}, ${f.benefit} is left.`,
  'ww-profit-ignored': (f) => `Profit does not count for WW, nor does ${f.profit}. Your hours do.`,
  'ww-free-hours': (f) =>
    `You already worked ${f.perWeek} a week for yourself. So ${f.free} a month is free.`,
  'ww-hours': (f) => `You work ${f.hours} for yourself. UWV counts that as ${f.income} of income.`,
  'ww-offset': (f) =>
    `${f.percent} of ${f.income} is taken off your WW: ${f.offset}. It stays like that, even if you work fewer hours.`,
  'ww-ends': (f) => `This is more than ${f.limit} (${f.percent} of your old monthly wage). Then WW ends.`,
  'ww-benefit': (f) => `Your WW was ${f.before} and becomes ${f.benefit}.`,
  'ww-with-income': (f) =>
    `Your WW is ${f.percent} of your wage of ${f.wage} minus ${f.income}. That is ${f.benefit}.`,
  'wia-wage-related': (f) =>
    `Your WIA is ${f.percent} of your wage of ${f.wage} minus ${f.income}. That is ${f.benefit}.`,
  'wia-requirement': (f) => `You must earn ${f.requirement} a month. With ${f.income} you do.`,
  'wia-requirement-missed': (f) => `You must earn ${f.requirement} a month. With ${f.income} you do not.`,
  'wia-no-requirement': () => 'For you there is no amount that you must earn.',
  'wia-supplement': (f) => `Your WIA is ${f.percent} of ${f.wage} minus ${f.income}. That is ${f.benefit}.`,
  'wia-supplement-steady': (f) =>
    `Your WIA is ${f.percent} of ${f.wage} minus ${f.capacity}, what you could earn. That is ${f.benefit}.`,
  'wia-floor': (f) => `It does not fall below the follow-up benefit. So it is ${f.benefit}.`,
  'wia-floor-unknown': () =>
    'We do not know whether it should be more: we do not have the minimum wage for that day.',
  'wia-follow-up': (f) => `You get a follow-up benefit: ${f.percent} of ${f.base}. That is ${f.benefit}.`,
  'wajong-offset': (f) =>
    `Of ${f.income}, ${f.percent} is taken off your Wajong: ${f.offset}. You keep ${f.kept}.`,
  'wajong-benefit': (f) => `Your Wajong was ${f.before} and becomes ${f.benefit}.`,
  'basis-result': (f) =>
    `Your municipality counts turnover minus costs: ${f.turnover} minus ${f.costs} is ${f.result}.`,
  'basis-received': (f) =>
    `Your municipality counts what customers paid minus costs: ${f.received} minus ${f.costs} is ${f.result}.`,
  'basis-paid-out': (f) =>
    `Your municipality counts what is paid out to you: ${f.paidOut}. Your pot (${f.reserved}) does not count.`,
  'pot-counts': (f) =>
    `What goes into your pot (${f.reserved}) counts. That is what was agreed with the municipality.`,
  'pot-not-agreed': (f) =>
    `It has not been agreed yet whether your pot counts (${f.reserved}). To be safe we count it.`,
  'costs-not-allowed': (f) => `Your municipality does not allow ${f.amount} of costs to be taken off.`,
  'loss-carried': (f) => `You had a loss earlier this year. ${f.loss} of it is taken off your income now.`,
  'flat-tax': (f) => `${f.percent} is taken off for tax: ${f.tax}. ${f.income} is left.`,
  rounded: (f) => `Your municipality rounds ${f.before} to ${f.income}.`,
  spread: (f) => `${f.total} over ${f.months} months is ${f.perMonth} a month.`,
  'spread-on': (f) =>
    `Your municipality made a new agreement in between. We go on spreading: ` +
    `${f.total} over ${f.months} months is ${f.perMonth} a month.`,
  'spread-part': (f) =>
    `Since a new agreement your municipality reckons over another time. ` +
    `So we spread only the months with the same agreement about that: ` +
    `${f.total} over ${f.months} months is ${f.perMonth} a month.`,
  'pot-left-out': (f) =>
    `What stayed in your pot, or was not paid out to you, comes off: ${f.left}. ` +
    'By your agreement that does not count.',
  'paid-out-counts': (f) =>
    `You were paid out ${f.paidOut}. By your agreement that counts, even when your profit is lower.`,
  earned: (f) => `You earn ${f.turnover} with this work, without VAT.`,
  'counts-result': (f) => `Turnover minus costs counts: ${f.amount}. So does what stays in your pot.`,
  'counts-received': (f) =>
    `What the customer pays minus costs counts: ${f.amount}. So does what stays in your pot.`,
  'counts-paid-out': (f) => `Only what is paid out to you counts: ${f.paidOut}. Your pot does not count.`,
  'counts-not-agreed': (f) =>
    `Your municipality has not said yet what counts. To be safe we count ${f.amount}.`,
  'counts-income': (f) => `This counts as income: ${f.amount}, before tax.`,
  'counts-hours': (f) => `It is not the money that counts but the time: ${f.hours}.`,
  'tax-off': (f) => `For tax, ${f.tax} does not count.`,
  kept: (f) => `Of your income ${f.kept} does not count. You keep that on top of your benefit.`,
  'kept-nothing': (f) => why[f.why],
  'kept-no-more': () => 'You already keep the highest amount this month. This adds nothing to it.',
  offset: (f) => `Your benefit was ${f.before} and becomes ${f.after}.`,
  'offset-nothing': (f) => `Your benefit stays ${f.benefit}.`,
  'offset-ends': (f) =>
    `Your benefit was ${f.before}. Nothing is left this month. ` +
    `Ask ${f.who === 'uwv' ? 'UWV' : 'your municipality'} or your coach first.`,
  'offset-later': (f) =>
    `Expect ${f.less} less benefit. Your municipality calculates per ${f.months} months, so it may come later.`,
  'to-municipality': (f) =>
    `Of this work ${f.amount} goes to your municipality at once. Whether your benefit also goes down has not been ` +
    'agreed. We calculate to be safe. Ask your case manager.',
  'for-cooperative': (f) => `${f.amount} is for the co-op.`,
  'paid-to-you': (f) => `${f.amount} is paid out to you.`,
  'over-limit': (f) =>
    `${f.amount} goes to ${overflowTo[f.to]}, because your pot is full (limit ${f.limit}).`,
  'leaves-pot': (f) => `${f.amount} comes out of your pot.`,
  'stays-in-pot': (f) => `${f.amount} goes into your pot. It stays with the co-op, for your business.`,
  'who-decides': (f) => decides[f.who],
}
