/** Who gets through to a plan and its notes: the member and the coach, and nobody of the office. */
export const OF_GUIDANCE = {
  anna: `
    select anna: growth_moment guidance_goal guidance_note guidance_step
    insert anna: growth_moment guidance_goal guidance_note guidance_step
    update anna: growth_moment guidance_goal guidance_step
    delete anna: growth_moment guidance_note`,
  carla: `
    select members: guidance_goal guidance_note guidance_step
    insert members: guidance_goal guidance_note guidance_step
    update members: guidance_goal guidance_step
    delete members: guidance_note`,
} as const
