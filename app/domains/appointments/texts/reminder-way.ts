export const REMINDER_WAYS = ['mail', 'text'] as const
/** How somebody is reminded of what stands in their agenda. */
export type ReminderWay = (typeof REMINDER_WAYS)[number]

/** What somebody chose; `number` in E.164: for texts, or only to show it to whom they want. */
export type ReminderChoice = { readonly way: ReminderWay; readonly number: string | null }
