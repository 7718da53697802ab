import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'

/** The mail of a reminder is to be written. */
export const writeReminderJob = job('write-reminder', z.object({ letterId: id<'reminder-letter'>() }))

/** What is due by the plan is to be sent, where the plan says that it goes by itself. */
export const sendDueRemindersJob = job('send-due-reminders', dueOn)
