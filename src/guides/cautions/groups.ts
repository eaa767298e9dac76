/** Cautions that belong together: skin that must be left alone. */
export const skin = ['x-skin-broken', 'x-skin-infection', 'x-rash'];

/** Skin that may not feel harm. */
export const noFeeling = ['x-numb-skin', 'x-diabetes-numb', 'x-poor-circulation'];
