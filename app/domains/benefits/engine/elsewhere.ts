/** What we never compute: a clear word whom to ask instead. */
import { refuse, type Refused } from '../../../values/result.ts'

/** Schemes and questions without a number. Each is a refusal with a sentence of its own. */
export type Elsewhere =
  | 'ioaz-ends'
  | 'tw-ask-uwv'
  | 'zw-ask-uwv'
  | 'aio-ask-svb'
  | 'entitlement-ask'
  | 'employer-subsidy'
  | 'scheme-unknown'

/** The schemes that are computed. */
export const RECKONED_SCHEMES = ['PW', 'BBZ', 'IOAW', 'AIB', 'WW', 'WIA', 'WAJONG'] as const
export type ReckonedScheme = (typeof RECKONED_SCHEMES)[number]

/** Whether a scheme is one of those. */
export function isReckonedScheme(scheme: string): scheme is ReckonedScheme {
  return RECKONED_SCHEMES.some((one) => one === scheme)
}

/**
 * The refusal for a scheme that we do not compute; undefined for one that we do.
 *
 * IOAZ ends when a business starts (IOAZ 6(2)a); the TW and ZW need articles we have not read; AIO is paid by the SVB.
 */
export function elsewhere(scheme: string): Refused<Elsewhere> | undefined {
  return isReckonedScheme(scheme) ? undefined : whomElse(scheme)
}

/** Whom to ask about a scheme that is not computed. */
export function whomElse(scheme: string): Refused<Elsewhere> {
  switch (scheme) {
    case 'IOAZ':
      return refuse('ioaz-ends')
    case 'TW':
      return refuse('tw-ask-uwv')
    case 'ZW':
      return refuse('zw-ask-uwv')
    case 'PW-AIO':
    case 'AIO':
      return refuse('aio-ask-svb')
    case 'LKS':
      return refuse('employer-subsidy')
    default:
      return refuse('scheme-unknown', { scheme })
  }
}
