/** The form of a thing and of a booking, as the tests of the pages fill them in. */

/** Where the things are. */
export const HERE = '/gildehuis/spullen'
export const VAN = {
  name: 'De bus',
  place: 'Op het plein',
  goodToKnow: 'De sleutel hangt in de keuken.',
  pieces: '1',
  opens: '14',
  closes: '44',
  longest: '96',
  aheadDays: '60',
  cancelHours: '24',
  price: '25',
  pricePer: 'day',
  whoMay: 'everybody',
  atOnce: '1',
  most: '',
}
/** A booking of four half hours on 2 April, or another. */
export const asked = (more: Record<string, string> = {}) => ({
  dayDay: '2',
  dayMonth: '4',
  dayYear: '2026',
  from: '20',
  untilDayDay: '',
  untilDayMonth: '',
  untilDayYear: '',
  until: '24',
  ...more,
})
