/** Who gets through to a plan and its notes: the member and the coach, and nobody of the office. */
export const OF_GUIDANCE = {
  anna: `
    select anna: growth_moment guidance_goal guidance_note guidance_step ladder_choice
    select here: guidance_setting
    insert anna: growth_moment guidance_goal guidance_note guidance_step ladder_choice
    update anna: growth_moment guidance_goal guidance_step
    delete anna: growth_moment guidance_note`,
  carla: `
    select members: guidance_goal guidance_note guidance_step ladder_choice
    select here: guidance_setting
    insert here: guidance_setting
    update here: guidance_setting
    insert members: guidance_goal guidance_note guidance_step
    update members: guidance_goal guidance_step
    delete members: guidance_note`,
  greet: `select here: guidance_setting`,
  bea: `select here: guidance_setting`,
  otto: `select here: guidance_setting`,
  casper: `select here: guidance_setting`,
  sander: `select there: guidance_setting`,
  teun: `select here: guidance_setting`,
  job: `select here: guidance_setting`,
} as const
