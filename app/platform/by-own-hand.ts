/**
 * What a member does by their own hand alone: no command with it is done on behalf of somebody (decision 0045). So its
 * pages, buttons and tasks are not offered to who sits beside them. What also opens a page to read is not in it.
 */
export const BY_OWN_HAND = [
  'inside-job.ask',
  'inside-job.answer',
  'leaving.say',
  'member.address',
  'paper-week.set',
  'pot-request.ask',
  'recurring.keep',
  'reminder.wait',
  'reminders.choose',
  'shop-page.keep',
] as const
