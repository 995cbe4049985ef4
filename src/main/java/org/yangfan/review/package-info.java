/** The review page of a document: where its facts and findings stand in it, as a view. */
package org.yangfan.review;
