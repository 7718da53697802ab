/** How often something may be tried: at most `most` times in each window of `minutes`. */
export type RateLimit = { readonly most: number; readonly minutes: number }

/**
 * Every limit on signing in, on the forms that a stranger may send, and on what web shops hand in. The short ones count
 * an e-mail address together with the network it is tried from: a stranger elsewhere uses up nothing of the one whose
 * address it is. Per address alone there is only a limit a day, high enough that few reach it and low enough that
 * guessing is hopeless; per network one that stops one guesser at everybody. A browser on which somebody was signed in
 * before counts by itself, so that nobody keeps them out there. An office with ten people behind one address stays well
 * under them.
 */
export const RATE_LIMITS = {
  'code-asked-by-address-here': { most: 5, minutes: 15 },
  'code-asked-by-address-a-day': { most: 100, minutes: 24 * 60 },
  'code-asked-by-known-browser': { most: 10, minutes: 15 },
  'code-asked-by-network': { most: 30, minutes: 15 },
  'code-tried-by-address-here': { most: 15, minutes: 60 },
  'code-tried-by-address-a-day': { most: 200, minutes: 24 * 60 },
  'code-tried-by-known-browser': { most: 15, minutes: 60 },
  'code-tried-by-network': { most: 60, minutes: 15 },
  'link-tried-by-network': { most: 30, minutes: 15 },
  'card-tried-by-network': { most: 10, minutes: 15 },
  'behalf-code-asked': { most: 5, minutes: 60 },
  'behalf-tried': { most: 10, minutes: 60 },
  'passkey-tried-by-network': { most: 60, minutes: 15 },
  'office-tried-by-network': { most: 60, minutes: 15 },
  'second-factor-tried': { most: 5, minutes: 5 },
  'shop-asked-by-network': { most: 10, minutes: 60 },
  'shop-asked-for-address-a-day': { most: 5, minutes: 24 * 60 },
  'shop-key-tried-by-network': { most: 60, minutes: 15 },
  'shop-order-by-key': { most: 60, minutes: 1 },
  'shop-told-by-key': { most: 3_000, minutes: 1 },
  'second-factor-tried-a-day': { most: 50, minutes: 24 * 60 },
  'applied-by-network': { most: 10, minutes: 60 },
  'applied-here-a-day': { most: 100, minutes: 24 * 60 },
} as const satisfies Record<string, RateLimit>

export type LimitName = keyof typeof RATE_LIMITS

/** The start of the window that a moment falls in. */
export function windowStart(limit: RateLimit, now: Date): Date {
  const size = limit.minutes * 60_000
  return new Date(Math.floor(now.getTime() / size) * size)
}

/** When the window that a moment falls in is over, and trying again makes sense. */
export function windowEnd(limit: RateLimit, now: Date): Date {
  return new Date(windowStart(limit, now).getTime() + limit.minutes * 60_000)
}
