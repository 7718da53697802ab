/** How long something is, in English. */
/** Hours, as days where they are whole days. */
export function hoursLong(hours: number): string {
  if (hours === 0.5) return '½ hour'
  if (hours >= 24 && hours % 24 === 0) return hours === 24 ? '1 day' : `${hours / 24} days`
  return hours === 1 ? '1 hour' : `${hours} hours`
}

/** Hours that really go by, in whole and half ones: `1½ hours`. */
export function exactHours(hours: number): string {
  const whole = Math.floor(hours)
  const said = hours === whole ? String(whole) : `${whole === 0 ? '' : whole}½`
  return `${said} ${hours > 1 ? 'hours' : 'hour'}`
}
