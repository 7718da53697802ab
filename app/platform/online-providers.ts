import { MOLLIE } from './mollie.ts'
import type { OnlineProvider } from './online-payments.ts'

/**
 * With whom a co-operative can have an account for iDEAL. Another one is a file like `mollie.ts` and a place in this
 * list: what is asked for a key, what people read, and which lines of the bank are its payouts follow from that.
 */
export const ONLINE_PROVIDERS: readonly OnlineProvider[] = [MOLLIE]
