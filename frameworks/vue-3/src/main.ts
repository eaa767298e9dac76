import 'relief-guide/define';
import { createApp } from 'vue';
import '../../shared/page.css';
import App from './App.vue';

createApp(App).mount('#app');
