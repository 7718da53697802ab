import type { quoteWithdrawal as dutch } from '../nl/quote-withdrawal.ts'

export const quoteWithdrawal: typeof dutch = {
  title: 'May you change your mind?',
  right: (f) =>
    'Yes, as you buy for yourself and not for a company. You have 14 days, from the day after your yes. ' +
    `You need not say why. Mail or write to ${f.cooperative} (${f.where}). You may use the form. ` +
    'What you paid is paid back within 14 days.',
  thing:
    'Do you buy a thing? Then you have 14 days from the day after you get it. Send or bring it back within 14 days ' +
    'after that; you pay for that yourself.',
  measure:
    'Do we make a thing for you alone, the way you choose it? That you cannot withdraw from ' +
    '(article 6:230p of the Dutch Civil Code).',
  early:
    'We only begin after those 14 days, also where the quote names an earlier day. ' +
    'Only if you ask for it do we begin ' +
    'earlier. If you then still change your mind, you pay for what was done. Once all the work is done, you can no ' +
    'longer change your mind.',
  form: 'Form to withdraw',
  ask: 'I ask you to begin within those 14 days',
  askHint:
    'You need not. If I then still change my mind, I pay for what was done. Once all is done, I no longer can.',
  asked: 'You asked us to begin within those 14 days.',
  notAsked:
    'You did not ask us to begin earlier. So we begin after those 14 days, also where the quote names an earlier day.',
  member: {
    asked: (f) =>
      `${f.customer} may still change their mind for 14 days, and asked to begin all the same. So you may. ` +
      'If the customer changes their mind, they pay for what was done.',
    notAsked: (f) =>
      `${f.customer} may still change their mind for 14 days. So begin on ${f.day} and no sooner. ` +
      'If you do the work earlier, the customer need not pay for it when they change their mind.',
  },
}
