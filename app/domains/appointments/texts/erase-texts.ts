import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { job } from '../../../platform/jobs.ts'
import { dueOn } from '../../../platform/schedule.ts'
import { ok } from '../../../values/result.ts'
import { KEPT } from '../../members/index.ts'
import { eraseTextsBefore } from './text-message.db.ts'

/** Text messages that are three months old are to be erased. */
export const eraseTextsJob = job('erase-texts', dueOn)

/** Erases them. Gives how many. */
export const eraseTexts = command({
  name: 'appointments.erase-texts',
  may: 'job',
  input: z.object({}),
  async run(tx, { cooperativeId }: JobActor, _input, now) {
    const before = new Date(now.at.getTime() - KEPT.texts.days * 86_400_000)
    return ok(await eraseTextsBefore(tx, cooperativeId, before))
  },
})
