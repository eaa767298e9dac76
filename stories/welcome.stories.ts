import { shows, stage, then } from './stage.js';

export default { ...stage, title: '1 Welcome' };

/** The emergency advice first, then the one question of the first screen. */
export const Welcome = shows('welcome', { region: '' });

/** The number of one country, where the page or the visitor says which. */
export const InACountry = shows('welcome', { region: 'GB' });

/** Where the page says nothing, the visitor can. */
export const CountryPicked = then(Welcome, async (visitor) => {
  const [picker] = visitor.all('select');
  if (!picker) throw new Error('There is no way to say where one is.');
  picker.value = 'AU';
  picker.dispatchEvent(new Event('change', { bubbles: true }));
  await visitor.until(() => visitor.numbers.includes('000'), 'the number of the country that was picked');
});

/** Someone helps another person: the box comes before the ages, so that the right age is given. */
export const ForSomeoneElse = then(shows('welcome'), async (visitor) => {
  await visitor.tick('for-other', 'age-65');
  if (!visitor.option('for-other').checked) throw new Error('The box was unticked by the age.');
});

/** Started without an answer. */
export const NothingPicked = then(shows('welcome'), async (visitor) => {
  await visitor.press('next');
  if (!visitor.has('error')) throw new Error('Nothing says that an answer is missing.');
});
