/** Facilities: things and rooms that members share, by rules, each half hour of each piece once. */
export { addThing } from './add-thing.ts'
export { bearUse } from './bear-use.ts'
export { bookThing } from './book-thing.ts'
export { callOffBooking } from './call-off-booking.ts'
export { closeThing } from './close-thing.ts'
export { letGoOfBookings } from './let-go-of-bookings.ts'
export { noteExplained } from './note-explained.ts'
export { sayHowItIs } from './say-how-it-is.ts'
