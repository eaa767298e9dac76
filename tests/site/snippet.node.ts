import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast, asRatio } from '../../site/client/contrast.js';
import { fromFragment, isTokenValue, toFragment } from '../../site/client/settings.js';
import { snippets, type Place, type Way } from '../../site/client/snippet.js';

const place: Place = {
  at: 'https://files.example/relief-guide/',
  hashes: { 'script/relief-guide.js': 'sha384-script', 'frame/fit.js': 'sha384-fit' },
  title: 'Upper-back pain',
  fallback: { line: 'Don’t wait & call.', call: 'Call {0}', numbers: [{ say: '9 9 9', dial: '999' }] },
};
const NASTY = `"><script>alert('1')</script> & 'more'`;

const made = (way: Way, attributes: Record<string, string> = {}, tokens: Record<string, string> = {}) =>
  snippets(way, { attributes, tokens }, place);
const html = (way: Way, attributes: Record<string, string> = {}): string =>
  made(way, attributes)
    .filter(({ language }) => language === 'html')
    .map(({ code }) => code)
    .join('\n');

describe('a snippet', () => {
  for (const way of ['tag', 'div', 'iframe', 'npm', 'wordpress'] as const)
    it(`lets no value out of its quotes (${way})`, () => {
      const code = html(way, { 'provider-name': NASTY });
      assert.doesNotMatch(code, /<script>/);
      assert.doesNotMatch(code.replaceAll(/"[^"]*"/g, ''), /alert/);
    });

  it('vouches for the file that the page loads, and for no other', () => {
    assert.match(
      html('tag'),
      /script\/relief-guide\.js"\s+integrity="sha384-script"\s+crossorigin="anonymous"/,
    );
    assert.match(html('iframe'), /frame\/fit\.js"\s+integrity="sha384-fit"/);
    const [block] = snippets('tag', { attributes: {}, tokens: {} }, { ...place, hashes: {} });
    assert.doesNotMatch(block?.code ?? '', /integrity|crossorigin/);
  });

  it('writes an attribute without a value as its name', () => {
    assert.match(html('tag', { 'quick-exit': '' }), /<relief-guide quick-exit>/);
    assert.match(html('div', { 'quick-exit': '' }), /data-quick-exit[>\s]/);
  });

  it('names the guide, the language and the rest of a div as the div wants it', () => {
    const code = html('div', { guide: 'neck', lang: 'fr', 'provider-name': 'Elm' });
    assert.match(code, /data-relief-guide="neck"/);
    assert.match(code, /[\s]lang="fr"/);
    assert.match(code, /data-provider-name="Elm"/);
    assert.doesNotMatch(code, /data-guide|data-lang/);
  });

  it('puts the settings of a frame into its address, without a guide from elsewhere', () => {
    const src = /src="([^"]*index\.html[^"]*)"/.exec(
      html('iframe', { region: 'GB', src: '/x.json', 'provider-name': NASTY }),
    )?.[1];
    const { searchParams } = new URL((src ?? '').replaceAll('&amp;', '&'));
    assert.deepEqual(
      [...searchParams],
      [
        ['region', 'GB'],
        ['provider-name', NASTY],
      ],
    );
    assert.match(html('iframe'), /sandbox="allow-scripts /);
    assert.doesNotMatch(html('iframe'), /allow-same-origin/);
  });

  it('holds the number to call until the guide is ready', () => {
    for (const way of ['tag', 'div', 'npm', 'wordpress'] as const)
      assert.match(html(way), /<p>Don’t wait &amp; call\. <a href="tel:999">Call 9 9 9<\/a><\/p>/);
  });

  it('keeps style out of the markup', () => {
    for (const way of ['tag', 'div', 'iframe', 'npm', 'wordpress'] as const) {
      const blocks = made(way, {}, { '--relief-accent': '#005eb8' });
      assert.doesNotMatch(
        blocks
          .filter(({ language }) => language !== 'css')
          .map(({ code }) => code)
          .join(),
        /style|#005eb8/,
      );
    }
    assert.match(
      made('tag', {}, { '--relief-accent': '#005eb8' }).at(-1)?.code ?? '',
      /--relief-accent: #005eb8;/,
    );
  });

  it('quotes what goes into PHP', () => {
    const blocks = snippets('wordpress', { attributes: {}, tokens: {} }, { ...place, at: "/it's/" });
    assert.match(
      blocks.find(({ language }) => language === 'php')?.code ?? '',
      /'\/it\\'s\/script\/relief-guide\.js'/,
    );
  });
});

describe('settings in an address', () => {
  const known = { attributes: ['region', 'provider-name'], tokens: ['--relief-accent'] };

  it('come out as they went in', () => {
    const settings = {
      attributes: { region: 'GB', 'provider-name': NASTY },
      tokens: { '--relief-accent': '#005eb8' },
    };
    assert.deepEqual(fromFragment(`#${toFragment(settings)}`, known), settings);
  });

  it('are left out where they are not known, too long or no value of a token', () => {
    const written = new URLSearchParams({
      onclick: 'x',
      'provider-name': 'x'.repeat(501),
      '--relief-accent': 'red; color: red',
      '--other': 'red',
    }).toString();
    assert.deepEqual(fromFragment(written, known), { attributes: {}, tokens: {} });
  });

  it('can hold nothing that ends a declaration or fetches', () => {
    for (const value of ['a;b', 'a}', '{', '<', 'URL( x)', 'url(x)', 'a\\b', '/* */', ' ', 'a\nb'])
      assert.equal(isTokenValue(value), false, value);
    for (const value of ['#005eb8', '4px', '"Atkinson Hyperlegible", sans-serif', 'clamp(4px, 1vw, 8px)'])
      assert.equal(isTokenValue(value), true, value);
  });
});

describe('a contrast', () => {
  it('is counted as WCAG does, and never rounded up', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#FFFFFF', '#ffffff'), 1);
    assert.equal(asRatio(contrast('#767676', '#ffffff')), '4.5 : 1');
    assert.equal(asRatio(4.499), '4.4 : 1');
  });
});
