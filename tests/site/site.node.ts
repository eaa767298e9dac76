// In one file, because the site is built once for both.
import './pages.js';
import './configurator.js';
