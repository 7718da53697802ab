/** Times of things that are lent, and the rules that most of them have. */

/** Half hours since midnight, as they stand on a clock. */
export const HALF = (clock: `${number}:${'00' | '30'}`) => {
  const [hour, minute] = clock.split(':')
  return Number(hour) * 2 + (minute === '30' ? 1 : 0)
}

export const BY_THE_HOUR = { price: 0n, pricePer: 'hour' } as const
export const DAYTIME = {
  opens: HALF('8:00'),
  closes: HALF('22:00'),
  longest: 16,
  aheadDays: 60,
  cancelHours: 24,
}
