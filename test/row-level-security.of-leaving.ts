/**
 * Who gets through to who stops: the member, who helps them, and the board of what waits for a second yes. Where they
 * go is not for the office.
 */
export const OF_LEAVING = {
  anna: `
    select anna: leaving leaving_destination
    insert anna: leaving leaving_destination
    update anna: leaving`,
  bea: `
    select piet: leaving
    update piet: leaving`,
  job: `
    select piet: leaving`,
  carla: `
    select members: leaving leaving_destination
    update members: leaving`,
  greet: `
    select members: leaving
    insert piet: leaving leaving_destination
    update members: leaving`,
  sander: `
    select there: leaving
    update there: leaving`,
} as const
