import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/** Reads what stands on a page of a receipt. */
export const readPageJob = job('read-receipt-page', z.object({ pageId: id<'receipt-page'>() }))
