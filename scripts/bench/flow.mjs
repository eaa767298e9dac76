/**
 * What every widget of the benchmark asks: ten short questions, one on each screen, then a last word. As short as it
 * can honestly be, so that the floor stays low and nothing hides behind its words.
 */
export const flow = {
  title: 'Upper-back pain',
  end: 'Start with heat, and look again in 3 days.',
  questions: [
    ['How old are you?', ['Under 16', '16 to 49', '50 or over']],
    ['Is your chest tight?', ['Yes', 'No']],
    ['Are your legs weak?', ['Yes', 'No']],
    ['Did you fall?', ['Yes', 'No']],
    ['Does it hurt at night?', ['Yes', 'No']],
    ['Where does it hurt?', ['Left', 'Right', 'Between']],
    ['What set it off?', ['Sitting', 'Lifting', 'Sport']],
    ['When did it begin?', ['Today', 'This week', 'Before']],
    ['Is it swollen?', ['Yes', 'No']],
    ['How bad is it now?', ['Mild', 'Medium', 'Bad']],
  ],
};
