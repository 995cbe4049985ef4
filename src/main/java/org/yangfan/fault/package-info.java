/**
 * What is wrong with a request, said in Chinese and English: a code, what it is said of, and the
 * words for it in {@code faults_zh.properties} and {@code faults_en.properties}. Knows no other
 * room.
 */
package org.yangfan.fault;
