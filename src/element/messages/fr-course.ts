export { enCourse as frCourse } from './en-course.js';
