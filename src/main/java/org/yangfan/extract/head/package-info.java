/** What a notice says of its plan before and after it: title, number, issuers, dates, place. */
package org.yangfan.extract.head;
