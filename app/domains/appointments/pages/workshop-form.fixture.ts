import { newId } from '../../../../test/new-id.ts'

/** The form of a meeting as somebody filled it in, with one place; `more` is what they typed otherwise. */
export const filled = (more: Record<string, string> = {}) => ({
  commandId: newId(),
  title: 'Een offerte maken',
  about: 'Samen oefenen.',
  place: 'Werkplein 1',
  day1Day: '31',
  day1Month: '3',
  day1Year: '2026',
  time1: '19:30',
  minutes: '90',
  places: '1',
  ...more,
})
